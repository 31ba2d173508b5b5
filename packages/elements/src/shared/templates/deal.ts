import type { Locale } from '@vitrine/core';
import type { DealSummary } from '@vitrine/query';
import type { EvidenceEntry } from '../../evidence/entry.js';
import { sentenceCase, textIn } from '../format/locale.js';
import { formatQuantity } from '../format/quantities.js';
import { groupNames } from '../messages/groups.js';
import { valueWords } from '../messages/values.js';
import { nameList, type Content } from './evidenced.js';

/** A deal as a row shows it: its kind, then the other parties and the amount. */
export function dealTitle(
  deal: DealSummary,
  self: string,
  locale: Locale,
): { readonly title: string; readonly detail: readonly Content[] } {
  const title = sentenceCase(
    deal.kind === undefined ? groupNames[locale].deals : textIn(deal.kind.name, locale).text,
  );
  const others = deal.parties.map(({ party }) => party).filter(({ id }) => id !== self);
  const detail: Content[] = others.length === 0 ? [] : [nameList(others, locale)];
  if (deal.amount === 'undisclosed') detail.push(valueWords[locale].undisclosed);
  else if (deal.amount !== undefined) detail.push(formatQuantity(deal.amount, { locale }));
  return { title, detail };
}

/** What is said of a deal, and of its date where that is said apart. */
export function dealEntries(deal: DealSummary): readonly EvidenceEntry[] {
  const date = deal.date?.evidence;
  return [{ evidence: deal.evidence }, ...(date === undefined ? [] : [{ evidence: date }])];
}
