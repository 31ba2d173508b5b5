import type { Evidence, NamedThing } from '@vitrine/core';
import type { DealProfile, OwnershipSpell, ReferredThing } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { formatFuzzyDate } from '../shared/format/dates.js';
import { list, textIn } from '../shared/format/locale.js';
import { formatQuantity } from '../shared/format/quantities.js';
import { speakValue } from '../shared/format/values.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { valueWords } from '../shared/messages/values.js';
import { unknown } from '../shared/templates/absence.js';
import { evidenced, nameList, type Content } from '../shared/templates/evidenced.js';
import { localized } from '../shared/templates/names.js';
import { daysOf, shareOf } from '../shared/templates/ownership.js';
import { dealName, once } from './deal-name.js';
import { dealWords } from './words.js';

const row = (term: Content, value: unknown, kind = ''): TemplateResult =>
  html`<div class="row">
    <dt><span>${term}</span></dt>
    <dd class=${kind}>${value}</dd>
  </div>`;

function titled(deal: DealProfile, what: string, { locale }: ExhibitContext): string {
  return `${textIn(dealName(deal).name, locale).text}${punctuation[locale].colon}${what.toLocaleLowerCase(locale)}`;
}

/** Names that lead to what is said of them, where anything is. */
function names(
  things: readonly NamedThing[],
  evidence: Evidence | undefined,
  heading: string,
  context: ExhibitContext,
): TemplateResult {
  const { locale } = context;
  const content = nameList(things, locale);
  if (evidence === undefined) return content;
  const spoken = list(
    things.map(({ name }) => textIn(name, locale).text),
    locale,
  );
  return evidenced(content, { entries: [{ evidence }], heading, spoken }, context);
}

/** Who takes part, one row a role. */
export function partyRows(deal: DealProfile, context: ExhibitContext): TemplateResult[] {
  const { locale } = context;
  const roles = new Map<string, { role: NamedThing; parties: ReferredThing[] }>();
  for (const { role, party } of deal.parties) {
    const known = roles.get(role.id);
    if (known === undefined) roles.set(role.id, { role, parties: [party] });
    else known.parties.push(party);
  }
  return [...roles.values()].map(({ role, parties }) => {
    const heading = titled(deal, textIn(role.name, locale).text, context);
    return row(
      localized(role.name, locale),
      names(parties, deal.partiesEvidence, heading, context),
      'name',
    );
  });
}

const dateFields = ['announced', 'effective', 'ended', 'asOf'] as const;

/** For how much, and since when; an amount of which nobody speaks is not an undisclosed one. */
export function termRows(deal: DealProfile, context: ExhibitContext): TemplateResult[] {
  const { locale } = context;
  const words = dealWords[locale];
  const { announced, effective } = deal.dates;
  const told = dateFields.filter(
    // When sources speak of it tells something only where it has no day of its own.
    (field) => field !== 'asOf' || (announced === undefined && effective === undefined),
  );
  return [
    row(words.amount, amount(deal, context), deal.amount ? 'number' : ''),
    ...told.flatMap((field) => {
      const cell = deal.dates[field];
      if (cell === undefined) return [];
      const day = formatFuzzyDate(cell.value.date, locale);
      const heading = titled(deal, words.dates[field], context);
      const entries = cell.evidence === undefined ? [] : [{ evidence: cell.evidence }];
      return [
        row(
          words.dates[field],
          html`<span class="date"
            >${entries.length === 0 ? day : evidenced(day, { entries, heading, spoken: day }, context)}</span
          >`,
        ),
      ];
    }),
  ];
}

function amount(deal: DealProfile, context: ExhibitContext): Content {
  const { locale } = context;
  if (deal.amount === undefined) return unknown(locale);
  const { value, evidence } = deal.amount;
  const text =
    value.type === 'undisclosed'
      ? valueWords[locale].undisclosed
      : formatQuantity(value.quantity, { locale, unit: value.unit });
  if (evidence === undefined) return text;
  const heading = titled(deal, dealWords[locale].amount, context);
  const spoken = speakValue(value, locale);
  return evidenced(
    html`<span class="figure">${text}</span>`,
    { entries: [{ evidence }], heading, spoken },
    context,
    text,
  );
}

/** The brands, platforms and tools that it covers, one row a kind. */
export function coveredRows(deal: DealProfile, context: ExhibitContext): TemplateResult[] {
  const { things: kinds } = dealWords[context.locale];
  const types = [...new Set(deal.covers.map(({ type }) => type))];
  return types.map((type) => {
    const things = once(deal.covers.filter((thing) => thing.type === type));
    const heading = titled(deal, kinds[type], context);
    return row(kinds[type], names(things, deal.coversEvidence, heading, context), 'name');
  });
}

/** The ownerships that it began or ended. */
export function outcomeRows(deal: DealProfile, context: ExhibitContext): TemplateResult[] {
  const { locale } = context;
  const words = dealWords[locale];
  return deal.changes.map(({ change, spell }) => {
    const share = shareOf(spell, context);
    return html`<div class="row">
      <dt>
        <span
          >${owns(spell, context)}<span class="channel"
            >${words.changes[change]}${share === nothing ? nothing : html`${punctuation[locale].comma}${share}`}</span
          ></span
        >
      </dt>
      <dd>${daysOf(spell, context)}</dd>
    </div>`;
  });
}

function owns({ owner, owned }: OwnershipSpell, { locale }: ExhibitContext): string {
  const name = (thing: NamedThing) => textIn(thing.name, locale).text;
  return dealWords[locale].owns(name(owner), name(owned));
}
