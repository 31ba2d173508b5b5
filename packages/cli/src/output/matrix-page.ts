import type { MatrixCell, MatrixColumn, MatrixRow, PresenceMatrix } from '@vitrine/query';
import { counted } from './counted.js';
import { firstOf } from './limits.js';
import { joined } from './lines.js';
import type { Page, Section } from './page.js';
import { citationText, dateText, type PageStyle } from './words.js';

/** `certain, from 2019-07`, `announced 2019-09`; unknown is a dash, since most cells are. */
function cellText(cell: MatrixCell | null): string {
  if (!cell) return '–';
  const { state, from, to, seen, announced, denied } = cell.standing;
  const days = {
    certain: from ? `from ${dateText(from)}` : seen && `seen ${dateText(seen.first)}`,
    announced: announced && dateText(announced),
    ended: to && dateText(to),
    absent: denied && `denied ${dateText(denied)}`,
  };
  const isThere = state === 'presumed' || state === 'possible';
  const told = joined(state, isThere ? days.certain : days[state]);
  return cell.disputed ? `${told} (disputed)` : told;
}

function brandText({ brand, ownership }: MatrixRow): string {
  const isPossible = ownership?.certainty === 'possible';
  return isPossible ? `${brand.name.en} (possibly ${ownership.owner.name.en})` : brand.name.en;
}

const totals = ['certain', 'presumed', 'possible'] as const;

/** How many brands there are under each reading, each number including those before it. */
const totalsIn = (header: readonly string[], columns: readonly MatrixColumn[]): Section => ({
  title: 'Brands present',
  table: {
    header,
    rows: totals.map((name) => [
      name === 'certain' ? name : `at least ${name}`,
      ...columns.map(({ total }) => String(total[name])),
      '',
    ]),
  },
});

/** Who was where on a day, in words: one column a platform, one table an owner. */
export function matrixPage(view: PresenceMatrix, style: PageStyle): Page {
  const { asOf, sources, groups } = view;
  const { shown: columns, more } = firstOf(view.columns, style.limits.items);
  const header = ['brand', ...columns.map(({ platform }) => platform.name.en), 'sources'];
  const rowOf = (row: MatrixRow) => {
    const cells = row.cells.slice(0, columns.length);
    const cited = cells.flatMap((cell) => cell?.sources ?? []);
    const texts = cells.map(cellText);
    return [
      brandText(row),
      ...texts,
      citationText(
        cited.map((source) => ({ source })),
        style,
      ),
    ];
  };
  const sections = groups.map(({ owner, rows }): Section => {
    const list = firstOf(rows, style.limits.rows);
    const title = owner?.name.en ?? 'Owner unknown';
    return { title, table: { header, rows: list.shown.map(rowOf) }, more: list.more };
  });
  return {
    title: 'Presence of brands on platforms',
    asOf,
    sections: columns.length > 0 ? [...sections, totalsIn(header, columns)] : sections,
    sources,
    notes: [
      '– is unknown: by the day nobody had spoken of it.',
      ...(more > 0
        ? [`and ${counted(more, 'more platform')}, see --platforms or --format json`]
        : []),
    ],
  };
}
