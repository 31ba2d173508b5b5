import type { IsoDate } from '@vitrine/core';
import type { Exhibit } from '@vitrine/query';
import type { TemplateResult } from 'lit';
import { EvidenceOpener } from '../evidence/opener.js';
import { valueStyles } from '../evidence/value.styles.js';
import { tokens } from '../tokens/tokens.styles.js';
import { base } from './base.styles.js';
import { cardStyles } from './card.styles.js';
import { property } from './decorators.js';
import { DisclosureController } from './disclosure-controller.js';
import { draw } from './draw.js';
import type { ExhibitContext } from './exhibit-context.js';
import { exhibitStyles } from './exhibit.styles.js';
import type { Exhibits } from './exhibits.js';
import { pageLink } from './link-to.js';
import { Remembered } from './remembered.js';
import { lacks } from './resolve.js';
import { card, type CardParts } from './templates/card.js';
import { VitrineElement } from './vitrine-element.js';

/** What every card is: a profile of one thing, asked for by its id or given, drawn in one column. */
export abstract class CardElement<Profile extends Exhibit> extends VitrineElement {
  static override styles = [tokens, base, valueStyles, exhibitStyles, cardStyles];

  /** A profile made elsewhere, shown instead of one from the atlas. */
  abstract data?: Profile;

  /** Makes the whole card one link to a page, named after what it shows. */
  @property() href?: string;

  /** The level of the name among the headings of the page, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  private readonly disclosures = new DisclosureController(this);
  private readonly evidence = new EvidenceOpener(this);
  private readonly profiles = new Remembered<Profile>();

  /** The attribute that says which thing it shows, and the id that stands in it. */
  protected abstract asked(): { readonly attribute: string; readonly id: string };

  /** @throws VitrineError where the atlas has no such thing */
  protected abstract ask(exhibits: Exhibits, id: string, asOf: IsoDate): Profile;

  /** What a card of this kind says of its profile. */
  protected abstract parts(profile: Profile, context: ExhibitContext): CardParts;

  /** @throws VitrineError where the id is missing or unknown, or the day is none */
  private profile(): Profile | undefined {
    const { data, day } = this;
    if (data !== undefined) return data;
    const { exhibits } = this;
    if (exhibits === undefined) return undefined;
    const { attribute, id } = this.asked();
    if (id === '') throw lacks(attribute);
    return this.profiles.of([exhibits, id, day], () => this.ask(exhibits, id, day));
  }

  protected override render(): TemplateResult {
    const { language: locale, disclosures, evidence, headingLevel: level } = this;
    return draw(
      this,
      locale,
      () => this.profile(),
      (profile) => {
        const { asOf, sources } = profile;
        const context = { locale, asOf, sources, disclosures, evidence };
        const href = pageLink(this, this.href);
        return card(this.parts(profile, context), { level, href }, profile, context);
      },
    );
  }
}
