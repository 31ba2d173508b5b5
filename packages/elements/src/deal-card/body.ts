import type { DealProfile } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { sentenceCase, textIn } from '../shared/format/locale.js';
import { fieldNames } from '../shared/messages/fields.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { cellTemplate, joined, type Content } from '../shared/templates/evidenced.js';
import { legend } from '../shared/templates/legend.js';
import { section } from '../shared/templates/section.js';
import { dealName } from './deal-name.js';
import { coveredRows, outcomeRows, partyRows, termRows } from './rows.js';
import { statementRows } from './statements.js';
import { dealWords } from './words.js';

/** As many rows of a kind as leave the card a card. */
const most = 4;

/** What kind of deal it is and how far it had come by the day. */
export function factLine(deal: DealProfile, context: ExhibitContext): TemplateResult {
  const { locale } = context;
  const { stages, certainty } = dealWords[locale];
  const stage = certainty[deal.stage.certainty](stages[deal.stage.stage]);
  const heading = `${textIn(dealName(deal).name, locale).text}${punctuation[locale].colon}${(fieldNames[locale]['kind'] ?? '').toLocaleLowerCase(locale)}`;
  const facts: Content[] =
    deal.kind === undefined
      ? [sentenceCase(stage)]
      : [cellTemplate(deal.kind, context, { heading, term: true, capital: true }), stage];
  return html`<p class="subtitle facts">${joined(facts, punctuation[locale].comma)}</p>`;
}

/** Who takes part, on what terms, what it covers, what came of it, and what the sources say. */
export function dealRows(deal: DealProfile, context: ExhibitContext): TemplateResult {
  const { locale } = context;
  const words = dealWords[locale];
  const parts = [
    { label: words.parties, part: 'parties', rows: partyRows(deal, context) },
    { label: words.terms, part: 'terms', rows: termRows(deal, context), titled: true },
    { label: words.covers, part: 'covers', rows: coveredRows(deal, context), titled: true },
    { label: words.outcome, part: 'outcome', rows: outcomeRows(deal, context), titled: true },
    {
      label: words.statements,
      part: 'statements',
      rows: statementRows(deal, context),
      titled: true,
      more: words.moreStatements,
    },
  ];
  return html`${parts.map((each) => section({ more: words.more, limit: most, ...each }, context))}
  ${deal.counts.disputed === 0 ? nothing : legend([], true, locale)}`;
}
