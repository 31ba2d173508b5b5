import { ContextConsumer } from '@lit/context';
import type { IsoDate, Locale } from '@vitrine/core';
import { html, LitElement, render, type PropertyValues } from 'lit';
import { property } from './decorators.js';
import { DefaultAtlasController } from './default-atlas.js';
import type { Exhibits } from './exhibits.js';
import { isServed, localeFor } from './format/locale.js';
import { languageOf } from './language-of.js';
import { spoken, wordsComing } from './messages/other-languages.js';
import { tellDeveloper } from './tell-developer.js';
import { surroundingsContext, type Surroundings } from './surroundings.js';

/** What every component knows: its language, its day and where its data comes from. */
export abstract class VitrineElement extends LitElement {
  /** The language, `en` or `zh-Hans`; left out, that of `<vitrine-atlas>`, else of the nearest `lang`. */
  @property() locale?: Locale;

  /** The day to show, `YYYY-MM-DD`; left out, that of `<vitrine-atlas>`, else today. */
  @property({ attribute: 'as-of' }) asOf?: IsoDate;

  private readonly around = new ContextConsumer(this, {
    context: surroundingsContext,
    subscribe: true,
  });

  private readonly defaultAtlas = new DefaultAtlasController(this);

  /** Where an element stands decides its language and its default data, so a move draws it again. */
  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
    if (this.closest('vitrine-atlas:not(:defined)')) void this.awaitAtlas();
  }

  /** An atlas around it whose code comes later could not yet answer what it was asked. */
  private async awaitAtlas(): Promise<void> {
    await customElements.whenDefined('vitrine-atlas');
    if (this.isConnected) this.around.hostConnected();
  }

  protected get surroundings(): Surroundings | undefined {
    return this.around.value;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('locale') && this.locale !== undefined && !isServed(this.locale)) {
      tellDeveloper(this, `the locale ${this.locale} is unknown; write en or zh-Hans`);
    }
  }

  /** What is drawn waits for the words of its language, so that no other language flashes up before it. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const coming = wordsComing(this.language, this);
    if (coming === undefined) {
      void super.scheduleUpdate();
      return undefined;
    }
    // The page's own content stays to be read in the meantime.
    if (!this.hasUpdated) render(html`<slot></slot>`, this.renderRoot, this.renderOptions);
    return coming.then(() => super.scheduleUpdate());
  }

  protected get language(): Locale {
    return spoken(localeFor(this.locale ?? this.surroundings?.locale ?? languageOf(this)));
  }

  /** Both languages are read from left to right, on a page of another direction too. */
  protected readonly direction = 'ltr';

  protected get day(): IsoDate {
    return given(this.asOf) ?? given(this.surroundings?.asOf) ?? today();
  }

  protected get exhibits(): Exhibits | undefined {
    return this.surroundings?.exhibits ?? this.defaultAtlas.exhibits;
  }
}

/** An empty attribute, which templates write for what is left out, gives no day. */
const given = (day: IsoDate | undefined) => (day?.length ? day : undefined);

function today(): IsoDate {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  // The parts of a date are numbers, which the template type asks for.
  return `${now.getFullYear()}-${month}-${day}` as IsoDate;
}
