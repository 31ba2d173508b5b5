import type { DealProfile } from '@vitrine/query';
import { html, type nothing, type TemplateResult } from 'lit';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { sentenceCase } from '../shared/format/locale.js';
import { fact, factLine } from '../shared/templates/facts.js';
import { legend } from '../shared/templates/legend.js';
import { section } from '../shared/templates/section.js';
import { dealName } from './deal-name.js';
import { coveredRows, outcomeRows, partyRows, termRows } from './rows.js';
import { statementRows } from './statements.js';
import { dealWords } from './words.js';

/** As many rows of a kind as leave the card a card. */
const most = 4;

/** What kind of deal it is and how far it had come by the day. */
export function dealFacts(
  deal: DealProfile,
  context: ExhibitContext,
): TemplateResult | typeof nothing {
  const { stages, certainty } = dealWords[context.locale];
  const stage = certainty[deal.stage.certainty](stages[deal.stage.stage]);
  const kind = fact(dealName(deal), 'kind', deal.kind, context, { term: true, capital: true });
  return factLine(kind.length === 0 ? [sentenceCase(stage)] : [...kind, stage], context);
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
  ${legend([], deal.counts.disputed > 0, locale)}`;
}
