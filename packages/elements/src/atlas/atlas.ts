import { consume, ContextProvider } from '@lit/context';
import type { Atlas, IsoDate, Locale } from '@vitrine/core';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { exhibitsOf, type Exhibits } from '../shared/exhibits.js';
import { localeFor } from '../shared/format/locale.js';
import { surroundingsContext, type Surroundings } from '../shared/surroundings.js';
import { atlasStyles } from './atlas.styles.js';

/**
 * Gives the components inside it their data, day, language, density and theme.
 *
 * @summary Data, day and language for the components inside.
 * @slot - The page, or the part of it that holds components.
 * @cssprop [--vitrine-weight-strong=600] - Set to a lighter weight in the dark theme, where type looks bolder.
 */
export class VitrineAtlas extends LitElement {
  static override styles = atlasStyles;

  /**
   * An atlas, as `@vitrine/core/atlas` exports it or `layer` makes it with claims of one's own, or an
   * engine already opened. Without one, the default atlas, if the page set one.
   */
  @property({ attribute: false }) atlas?: Atlas | Exhibits;

  /** The day that the components show, `YYYY-MM-DD`; today where it is left out. */
  @property({ attribute: 'as-of' }) asOf?: IsoDate;

  /** `en` or `zh-Hans`; left out, the language of the nearest `lang`. */
  @property() locale?: Locale;

  /** How close rows stand. */
  @property({ reflect: true }) density?: 'comfortable' | 'compact';

  /** `auto` follows the reader's system; left out, the page decides by its `color-scheme`. */
  @property({ reflect: true }) theme?: 'light' | 'dark' | 'auto';

  /** What an atlas around this one gives, for all that this one leaves out. */
  @consume({ context: surroundingsContext, subscribe: true })
  protected outer?: Surroundings;

  private readonly provider = new ContextProvider(this, { context: surroundingsContext });

  protected override willUpdate(): void {
    this.provider.setValue({
      // Frameworks set `null` where there is no atlas yet.
      exhibits: this.atlas ? exhibitsOf(this.atlas) : this.outer?.exhibits,
      asOf: this.asOf ?? this.outer?.asOf,
      locale: this.locale === undefined ? this.outer?.locale : localeFor(this.locale),
    });
  }

  protected override render() {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-atlas': VitrineAtlas;
  }
}
