import type { Locale } from '@vitrine/core';
import type { MatrixCell, MatrixGroup, PresenceMatrix } from '@vitrine/query';
import type { TableText } from '../shared/copy/table-text.js';
import { textIn } from '../shared/format/locale.js';
import { absenceWords } from '../shared/messages/absence.js';
import { legendWords } from '../shared/messages/legend.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { stateNames } from '../shared/messages/states.js';
import { totalText } from './total-text.js';
import { matrixWords } from './words.js';

/** The matrix to take away: one line a brand with its owner, the standings as words, in the order on the screen. */
export function tableText(
  { columns }: PresenceMatrix,
  groups: readonly MatrixGroup[],
  locale: Locale,
): TableText {
  const { owner: ownerHead, brand, present, presentHere } = matrixWords[locale];
  const name = (thing: { readonly name: Parameters<typeof textIn>[0] }) =>
    textIn(thing.name, locale).text;
  const rows = groups.flatMap(({ owner, rows: brands }) =>
    brands.map((row) => [
      owner === undefined ? absenceWords[locale].unknown : name(owner),
      name(row.brand),
      ...row.cells.map((cell) => cellText(cell, locale)),
      totalText(row.total, locale),
    ]),
  );
  const totals = columns.map(({ total }) => totalText(total, locale));
  return {
    header: [ownerHead, brand, ...columns.map(({ platform }) => name(platform)), present],
    rows: [...rows, ['', presentHere, ...totals, '']],
  };
}

function cellText(cell: MatrixCell | null, locale: Locale): string {
  if (cell === null) return absenceWords[locale].unknown;
  const state = stateNames[locale][cell.standing.state];
  const { comma } = punctuation[locale];
  return cell.disputed ? `${state}${comma}${legendWords[locale].disputed}` : state;
}
