import Loki from 'lokijs';
import type { Tables } from '../../world/tables.js';
import { operation, type Contender, type Opened } from '../contender.js';
import {
  countRows,
  folded,
  idsOf,
  matrixOfRows,
  ownersByBrand,
  pageOf,
  prefixEnd,
} from '../folding.js';
import { cellsOf } from '../loop.js';
import { placeOf, sourcesOf } from '../shapes.js';

/** LokiJS with unique and sorted indexes on whatever the questions ask for. */
export const loki: Contender = {
  data: 'tables',
  open: openLoki,
};

type Row<Name extends keyof Tables> = Tables[Name][number];

function collectionOf<T extends object>(
  db: Loki,
  name: string,
  rows: readonly T[],
  options: Partial<CollectionOptions<T>>,
): Collection<T> {
  const collection = db.addCollection<T>(name, { ...options, disableMeta: true });
  // Loki writes a number into each object: they are its own.
  collection.insert(rows.map((row) => ({ ...row })));
  return collection;
}

const possibleOn = (day: number) => ({
  possible_from: { $lte: day },
  possible_until: { $gte: day },
});

const presumedOn = (day: number) => ({ started: { $lte: day }, presumed_until: { $gte: day } });

function openLoki(tables: Tables): Opened {
  const db = new Loki('bench');
  const presence = collectionOf<Row<'presence'>>(db, 'presence', tables.presence, {
    unique: ['id'],
    indices: ['brand', 'platform', 'started', 'presumed_until', 'possible_from'],
  });
  const ownership = collectionOf<Row<'ownership'>>(db, 'ownership', tables.ownership, {});
  const observation = collectionOf<Row<'observation'>>(db, 'observation', tables.observation, {
    indices: ['day'],
  });
  const brand = collectionOf<Row<'brand'>>(db, 'brand', tables.brand, { indices: ['folded'] });
  const claim = collectionOf<Row<'claim'>>(db, 'claim', tables.claim, { indices: ['presence'] });
  const source = collectionOf<Row<'source'>>(db, 'source', tables.source, { unique: ['id'] });
  for (const collection of [presence, observation, brand, claim]) collection.ensureAllIndexes();
  return {
    operations: {
      byId: operation(
        ({ id }) => presence.by('id', id),
        (row) => (row ? [placeOf(row)] : []),
      ),
      byPair: operation(
        (given) =>
          presence.chain().find({ brand: given.brand }).find({ platform: given.platform }).data(),
        (rows) => rows.map(placeOf).sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
      firstFifty: operation(
        ({ platform, number }) =>
          presence
            .chain()
            .find({ platform })
            .find(presumedOn(number))
            .simplesort('id')
            .limit(50)
            .data(),
        (rows, { number }) => pageOf(rows, number),
      ),
      countOnPlatform: operation(
        ({ platform, number }) =>
          countRows(presence.chain().find({ platform }).find(possibleOn(number)).data(), number),
        (counts) => counts,
      ),
      countAll: operation(
        ({ number }) => countRows(presence.find(possibleOn(number)), number),
        (counts) => counts,
      ),
      matrix: operation(({ number }) => {
        const parents = ownership.find({ kind: 'parent', ...presumedOn(number) });
        return matrixOfRows(presence.find(possibleOn(number)), ownersByBrand(parents), number);
      }, cellsOf),
      changes: operation(
        ({ after, until }) => ({
          began: presence
            .chain()
            .find({ started: { $between: [after.number + 1, until.number] } })
            .find({ presumed_until: { $gte: until.number } })
            .data(),
          ended: presence
            .chain()
            .find({ presumed_until: { $between: [after.number, until.number - 1] } })
            .find({ started: { $lte: after.number } })
            .data(),
        }),
        ({ began, ended }) => ({ began: idsOf(began), ended: idsOf(ended) }),
      ),
      latest: operation(({ number }) => {
        const rows = observation
          .chain()
          .find({ day: { $lte: number } })
          .simplesort('day')
          .data();
        return [...new Map(rows.map((row) => [`${row.subject} ${row.metric}`, row])).values()];
      }, idsOf),
      prefix: operation(
        ({ text }) => brand.find({ folded: { $between: [folded(text), prefixEnd(folded(text))] } }),
        idsOf,
      ),
      contains: operation(({ text }) => brand.find({ chinese: { $contains: text } }), idsOf),
      why: operation(
        ({ id }) =>
          claim.find({ presence: id }).map((row) => ({ row, source: source.by('id', row.source) })),
        (found) => sourcesOf(found.map(({ row }) => row)),
      ),
    },
  };
}
