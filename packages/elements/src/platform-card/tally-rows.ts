import type { State } from '@vitrine/core';
import type { BrandTally, PlatformProfile } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { entriesOf } from '../evidence/entry.js';
import { inSentence, textIn } from '../shared/format/locale.js';
import { formatNumber } from '../shared/format/quantities.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { evidenced } from '../shared/templates/evidenced.js';
import { localized } from '../shared/templates/names.js';
import { statusShape } from '../shared/templates/status-mark.js';
import { platformCardWords } from './words.js';

const tallied = ['present', 'possible', 'announced', 'ended'] as const;
type Tallied = (typeof tallied)[number];

/** A brand seen before and after counts as present like one that is presumed to be. */
const statesOf: Readonly<Record<Tallied, readonly State[]>> = {
  present: ['certain', 'presumed'],
  possible: ['possible'],
  announced: ['announced'],
  ended: ['ended'],
};

/** How many brands stand how, one row a standing; the mark and the words explain each other. */
export function tallyRows(profile: PlatformProfile, context: ExhibitContext): TemplateResult[] {
  const { brands } = profile;
  const { locale } = context;
  const { tally: names } = platformCardWords[locale];
  return tallied
    .filter((tally) => brands[tally] > 0)
    .map((tally) => {
      const states = statesOf[tally];
      const detail = tally === 'present' ? presumedOf(brands, context) : undefined;
      return html`<div class="row place">
        <dt>
          ${statusShape(surest(brands, states))}
          <span
            >${names[tally]}${
              detail === undefined ? nothing : html`<span class="channel">${detail}</span>`
            }</span
          >
        </dt>
        <dd class="number">${brandCount(brands, states, names[tally], profile, context)}</dd>
        ${tally === 'present' ? byChannel(profile, context) : nothing}
      </div>`;
    });
}

/** How many of those present nobody saw later, nor saw gone. */
function presumedOf(brands: BrandTally, { locale }: ExhibitContext): string | undefined {
  const { presumed: some, allPresumed } = platformCardWords[locale];
  const presumed = count(brands, ['presumed']);
  if (presumed === 0) return undefined;
  return presumed === brands.present ? allPresumed : some(presumed);
}

/** The marks that the rows show, each beside its words. */
export const talliedStates = ({ brands }: PlatformProfile): readonly State[] =>
  tallied.filter((tally) => brands[tally] > 0).map((tally) => surest(brands, statesOf[tally]));

/** By which channels brands are present, where there are several. */
function byChannel(
  profile: PlatformProfile,
  context: ExhibitContext,
): TemplateResult | typeof nothing {
  const { locale } = context;
  const channels = profile.channels.filter(({ brands }) => brands.present > 0);
  if (channels.length < 2) return nothing;
  return html`<dd class="also">
    ${channels.map(({ channel, brands }) => {
      const name = inSentence(textIn(channel.name, locale).text, locale);
      return html`<span
        >${localized(channel.name, locale)}
        ${brandCount(brands, statesOf.present, name, profile, context)}</span
      >`;
    })}
  </dd>`;
}

/** A number of brands that leads to what is said of each. */
function brandCount(
  tally: BrandTally,
  states: readonly State[],
  what: string,
  { platform }: PlatformProfile,
  context: ExhibitContext,
): TemplateResult {
  const { locale } = context;
  const counted = tally.brands.filter(({ cell }) => states.includes(cell.standing.state));
  const text = formatNumber(counted.length, locale);
  const place = textIn(platform.name, locale).text;
  return evidenced(
    text,
    {
      entries: counted.flatMap(({ brand, cell }) => entriesOf(cell, brand)),
      heading: `${place}${punctuation[locale].colon}${inSentence(what, locale)}`,
      spoken: text,
    },
    context,
  );
}

const count = ({ brands }: BrandTally, states: readonly State[]): number =>
  brands.filter(({ cell }) => states.includes(cell.standing.state)).length;

const surest = (tally: BrandTally, states: readonly State[]): State =>
  states.find((state) => count(tally, [state]) > 0) ?? 'unknown';
