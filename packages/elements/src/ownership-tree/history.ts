import type { OwnershipDeal, OwnershipHistory, OwnershipSpell } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { formatFuzzyDate } from '../shared/format/dates.js';
import { inSentence, textIn } from '../shared/format/locale.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { sourceWords } from '../shared/messages/sources.js';
import { dealEntries, dealTitle } from '../shared/templates/deal.js';
import { evidenced, joined, type Content } from '../shared/templates/evidenced.js';
import { properName } from '../shared/templates/names.js';
import { daysOf, kindOf, shareOf, sharesText, spellMark } from '../shared/templates/ownership.js';
import { treeWords } from './words.js';

/** Every owner of whom sources had spoken, in the order of time. */
export function ownersOverTime(
  { owners }: OwnershipHistory,
  context: ExhibitContext,
): TemplateResult[] {
  return owners.map((spell) => spellRow(spell, context));
}

function spellRow(spell: OwnershipSpell, context: ExhibitContext): TemplateResult {
  const { locale } = context;
  const shares = sharesText(spell, locale);
  return html`<li class="row">
    <div class="node">
      <span class="thing"
        >${spellMark(spell.standing.state, locale)}<span
          >${properName(spell.owner, locale)}
          ${kindOf(spell, locale)}${
            shares === undefined ? nothing : html` <span class="detail">${shares}</span>`
          }</span
        ></span
      >
      <span class="share">${shareOf(spell, context)}</span>
      <span class="days date">${daysOf(spell, context)}</span>
    </div>
  </li>`;
}

/** The deals in which it was bought, sold or invested in, the latest first. */
export function dealRows(
  { deals, subject }: OwnershipHistory,
  context: ExhibitContext,
): TemplateResult[] {
  const name = textIn(subject.name, context.locale).text;
  return deals.map((deal) => dealRow(deal, subject.id, name, context));
}

function dealRow(
  deal: OwnershipDeal,
  self: string,
  name: string,
  context: ExhibitContext,
): TemplateResult {
  const { locale } = context;
  const { title, detail } = dealTitle(deal, self, locale);
  const { colon, comma } = punctuation[locale];
  const day = deal.date
    ? formatFuzzyDate(deal.date.value.date, locale)
    : sourceWords[locale].undated;
  const changes = [...new Set(deal.changes.map(({ change }) => change))];
  const details: Content[] = [
    ...detail,
    ...changes.map((change) => treeWords[locale].changes[change]),
  ];
  const heading = `${name}${colon}${inSentence(title, locale)}`;
  return html`<li class="row">
    <div class="node">
      <span class="thing"
        ><span
          >${title}${
            details.length === 0
              ? nothing
              : html` <span class="detail">${joined(details, comma)}</span>`
          }</span
        ></span
      >
      <span class="share"></span>
      <span class="days date"
        >${evidenced(day, { entries: dealEntries(deal), heading, spoken: day }, context)}</span
      >
    </div>
  </li>`;
}
