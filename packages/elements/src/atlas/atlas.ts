import { consume, ContextProvider } from '@lit/context';
import type { Atlas, IsoDate, Locale } from '@vitrine/core';
import { html, LitElement, type PropertyValues } from 'lit';
import type { LiveAtlas } from '@vitrine/query/live';
import type { VitrineAsOfChangeEvent } from '../as-of-slider/event.js';
import { AtlasController, atlasNow, isLive } from '../live/atlas-controller.js';
import { property, state } from '../shared/decorators.js';
import { exhibitsOf, type Exhibits } from '../shared/exhibits.js';
import { localeFor } from '../shared/format/locale.js';
import { surroundingsContext, type Surroundings } from '../shared/surroundings.js';
import { tellDeveloper } from '../shared/tell-developer.js';
import { moreContrast } from '../tokens/contrast.styles.js';
import { atlasStyles } from './atlas.styles.js';

/** What shows that a reader may ask where a value is from, before or when it is asked. */
const approaches = ['pointerover', 'focusin', 'vitrine-evidence-open'] as const;

const followed = new WeakSet<VitrineAsOfChangeEvent>();

/**
 * Gives the components inside it their data, day, language, density and theme.
 *
 * @summary Data, day and language for the components inside.
 * @slot - The page, or the part of it that holds components.
 * @cssprop [--vitrine-weight-strong=600] - Set to a lighter weight in the dark theme, where type looks bolder.
 */
export class VitrineAtlas extends LitElement {
  static override styles = [moreContrast, atlasStyles];

  /**
   * An atlas, as `@vitrine/core/atlas` exports it or `layer` makes it with claims of one's own, an engine already
   * opened, or an atlas of `@vitrine/query/live`, whose changes all components inside follow. Without one, the
   * default atlas, if the page set one.
   */
  @property({ attribute: false }) atlas?: Atlas | Exhibits | LiveAtlas;

  private readonly changes = new AtlasController(this);

  /**
   * Loads what is said about all that `atlas` shows, where that leaves the words out as the part of a brand
   * does: the `evidence` of `@vitrine/core/atlas/brands/<id>`. It is called once, when a reader comes
   * near a value, and what it gives is shown from then on.
   */
  @property({ attribute: false }) evidence?: (() => Promise<Atlas | Exhibits>) | undefined;

  /** What was loaded in place of `atlas`. */
  @state() private whole?: Atlas | Exhibits | undefined;
  private asked?: VitrineAtlas['evidence'];

  /** The day that the components show, `YYYY-MM-DD`; today where it is left out. */
  @property({ attribute: 'as-of' }) asOf?: IsoDate;

  /** `en` or `zh-Hans`; left out, the language of the nearest `lang`. */
  @property() locale?: Locale;

  /** How close rows stand. */
  @property({ reflect: true }) density?: 'comfortable' | 'compact';

  /** `auto` follows the reader's system; left out, the page decides by its `color-scheme`. */
  @property({ reflect: true }) theme?: 'light' | 'dark' | 'auto';

  /** `more` for colours of high contrast here; left out, only for readers whose system asks for it. */
  @property({ reflect: true }) contrast?: 'more';

  /** What an atlas around this one gives, for all that this one leaves out. */
  @consume({ context: surroundingsContext, subscribe: true })
  protected outer?: Surroundings;

  private readonly provider = new ContextProvider(this, { context: surroundingsContext });

  constructor() {
    super();
    for (const approach of approaches) this.addEventListener(approach, () => void this.complete());
    this.addEventListener('vitrine-as-of-change', this.turn);
  }

  /** A reader turns to another day inside. Only the nearest atlas follows, and only once nobody can cancel it any more. */
  private readonly turn = (event: VitrineAsOfChangeEvent): void => {
    if (followed.has(event)) return;
    followed.add(event);
    queueMicrotask(() => {
      if (!event.defaultPrevented) this.asOf = event.day;
    });
  };

  private async complete(): Promise<void> {
    const { evidence } = this;
    if (!evidence || this.asked === evidence) return;
    this.asked = evidence;
    try {
      const whole = await evidence();
      // Something else may have been set in the meantime.
      if (this.asked === evidence) this.whole = whole;
    } catch (error) {
      // The next reader who comes near asks again.
      if (this.asked === evidence) delete this.asked;
      const reason = error instanceof Error ? error.message : String(error);
      tellDeveloper(this, `the evidence could not be loaded: ${reason}`);
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('atlas') || changed.has('evidence')) {
      delete this.asked;
      this.whole = undefined;
    }
    if (changed.has('atlas'))
      this.changes.follow(this.atlas && isLive(this.atlas) ? this.atlas : undefined);
    const shown = this.whole ?? (this.atlas && atlasNow(this.atlas));
    this.provider.setValue({
      // Frameworks set `null` where there is no atlas yet.
      exhibits: shown ? exhibitsOf(shown) : this.outer?.exhibits,
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
