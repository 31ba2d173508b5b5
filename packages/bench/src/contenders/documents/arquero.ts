import { desc, table, type ColumnTable } from 'arquero';
import type { Tables } from '../../world/tables.js';
import { operation, type Contender, type Opened } from '../contender.js';
import { folded } from '../folding.js';
import { cellsIn, claimsIn, countsIn, idsIn, pageIn, placesIn, type Row } from '../untyped-rows.js';

/** Arquero: tables of columns and verbs. It has no indexes. */
export const arquero: Contender = {
  data: 'tables',
  open: openArquero,
};

function columnsOf(rows: readonly object[]): ColumnTable {
  const columns: Record<string, unknown[]> = {};
  for (const row of rows) {
    for (const [name, value] of Object.entries(row)) (columns[name] ??= []).push(value);
  }
  return table(columns);
}

/** `objects` says no more than that rows are objects: by column. */
const rowsOf = (found: ColumnTable): readonly Row[] => found.objects() as Row[];

/** A filter of rows `d` with parameters `$`. */
function where(from: ColumnTable, parameters: object, criteria: string): ColumnTable {
  // Its types have `params` return whatever one likes.
  const asked = from.params(parameters) as ColumnTable;
  return asked.filter(`(d, $) => ${criteria}`);
}

const held = (until: string) => `(d.started <= $.day && d.${until} >= $.day)`;
const possible = '(d.possible_from <= $.day && d.possible_until >= $.day)';

const counts = {
  certain: `(d, $) => op.sum(${held('certain_until')} ? 1 : 0)`,
  presumed: `(d, $) => op.sum(${held('presumed_until')} ? 1 : 0)`,
  possible: 'd => op.count()',
};

function openArquero(tables: Tables): Opened {
  const presence = columnsOf(tables.presence);
  const ownership = columnsOf(tables.ownership);
  const observation = columnsOf(tables.observation);
  const brand = columnsOf(tables.brand);
  const claim = columnsOf(tables.claim);
  const source = columnsOf(tables.source);
  const count = (found: ColumnTable) => rowsOf(found.rollup(counts));
  return {
    operations: {
      byId: operation(({ id }) => rowsOf(where(presence, { id }, 'd.id === $.id')), placesIn),
      byPair: operation(
        (given) =>
          rowsOf(where(presence, given, 'd.brand === $.brand && d.platform === $.platform')),
        placesIn,
      ),
      firstFifty: operation(
        ({ platform, number: day }) =>
          rowsOf(
            where(
              presence,
              { platform, day },
              `d.platform === $.platform && ${held('presumed_until')}`,
            )
              .slice(0, 50)
              .derive({
                certainty: `(d, $) => ${held('certain_until')} ? 'certain' : 'presumed'`,
              }),
          ),
        pageIn,
      ),
      countOnPlatform: operation(
        ({ platform, number: day }) =>
          count(where(presence, { platform, day }, `d.platform === $.platform && ${possible}`)),
        ([row]) => countsIn(row),
      ),
      countAll: operation(
        ({ number: day }) => count(where(presence, { day }, possible)),
        ([row]) => countsIn(row),
      ),
      matrix: operation(({ number: day }) => {
        const parents = where(
          ownership,
          { day },
          `d.kind === 'parent' && ${held('presumed_until')}`,
        );
        return rowsOf(
          where(presence, { day }, possible)
            .join_left(parents.select('brand', 'owner'), 'brand')
            .groupby('owner', 'platform')
            .rollup(counts)
            .filter('d => d.presumed > 0'),
        );
      }, cellsIn),
      changes: operation(
        ({ after, until }) => {
          const days = { after: after.number, until: until.number };
          return {
            began: rowsOf(
              where(
                presence,
                days,
                'd.started > $.after && d.started <= $.until && d.presumed_until >= $.until',
              ),
            ),
            ended: rowsOf(
              where(
                presence,
                days,
                'd.presumed_until >= $.after && d.presumed_until < $.until && d.started <= $.after',
              ),
            ),
          };
        },
        ({ began, ended }) => ({ began: idsIn(began), ended: idsIn(ended) }),
      ),
      latest: operation(
        ({ number: day }) =>
          rowsOf(
            where(observation, { day }, 'd.day <= $.day')
              .groupby('subject', 'metric')
              .orderby(desc('day'))
              .slice(0, 1),
          ),
        idsIn,
      ),
      prefix: operation(
        ({ text }) =>
          rowsOf(where(brand, { text: folded(text) }, 'op.startswith(d.folded, $.text)')),
        idsIn,
      ),
      contains: operation(
        ({ text }) => rowsOf(where(brand, { text }, 'op.indexof(d.chinese, $.text) >= 0')),
        idsIn,
      ),
      why: operation(
        ({ id }) =>
          rowsOf(where(claim, { id }, 'd.presence === $.id').join_left(source, ['source', 'id'])),
        claimsIn,
      ),
    },
  };
}
