import type { ComparisonItem, ComparisonRow } from '@vitrine/query';

type FigureItem = Extract<ComparisonItem, { type: 'figure' }>;

/** Rows of a group: those that a reader sees at once, and those that stand behind a button. */
export interface Chosen {
  readonly first: readonly ComparisonRow[];
  readonly rest: readonly ComparisonRow[];
}

/** As many rows of measures, and of kinds of tools, as one takes in at once. */
const most = 10;
/** And where no two platforms have anything in common. */
const mostAlone = 5;

const known = ({ cells }: ComparisonRow): number =>
  cells.filter(({ kind }) => kind === 'items').length;

const figuresIn = (row: ComparisonRow, index: number): readonly FigureItem[] => {
  const cell = row.cells[index];
  return cell?.kind === 'items' ? cell.items.filter((item) => item.type === 'figure') : [];
};

function dayOf(row: ComparisonRow, index: number): string {
  const days = figuresIn(row, index).map(({ figure }) => figure.time?.earliest ?? '');
  return days.sort().at(-1) ?? '';
}

/** The metric and unit of a row, whose populations may differ from one platform to the next. */
const measureOf = ({ label, unit }: ComparisonRow): string =>
  `${label?.en ?? ''} ${unit?.id ?? ''}`;

/**
 * What compares comes first: rows in which two platforms or more have something to show, and for a platform
 * that has nothing in any of them its own latest figure of the same measure.
 */
export function chooseRows(rows: readonly ComparisonRow[]): Chosen {
  const shared = rows.filter((row) => known(row) > 1).slice(0, most);
  const first = shared.length === 0 ? latestOf(rows) : withCompanions(shared, rows);
  const shown = new Set(first);
  return { first, rest: rows.filter((row) => !shown.has(row)) };
}

function withCompanions(
  shared: readonly ComparisonRow[],
  rows: readonly ComparisonRow[],
): readonly ComparisonRow[] {
  return [...new Set(shared.map(measureOf))].flatMap((measure) => {
    const compared = shared.filter((row) => measureOf(row) === measure);
    const alike = rows.filter((row) => measureOf(row) === measure);
    const companions = (compared[0]?.cells ?? []).flatMap((_, index) => {
      const has = (row: ComparisonRow) => figuresIn(row, index).length > 0;
      return compared.some(has) ? [] : (latest(alike.filter(has), index) ?? []);
    });
    return [...compared, ...new Set(companions)];
  });
}

function latest(rows: readonly ComparisonRow[], index: number): ComparisonRow | undefined {
  return rows.reduce<ComparisonRow | undefined>(
    (best, row) => (best === undefined || dayOf(row, index) > dayOf(best, index) ? row : best),
    undefined,
  );
}

function latestOf(rows: readonly ComparisonRow[]): readonly ComparisonRow[] {
  const day = (row: ComparisonRow) =>
    row.cells
      .map((_, index) => dayOf(row, index))
      .sort()
      .at(-1) ?? '';
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...rows].sort((a, b) => compare(day(b), day(a))).slice(0, mostAlone);
}
