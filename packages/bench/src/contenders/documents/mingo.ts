import { Aggregator, Query } from 'mingo';
import type { Tables } from '../../world/tables.js';
import { operation, type Contender, type Opened } from '../contender.js';
import { folded, idsOf, ownersByBrand, pageOf, prefixEnd } from '../folding.js';
import { cellsOf } from '../loop.js';
import { placeOf, sourcesOf } from '../shapes.js';
import { countsIn, idsIn, text, type Row } from '../untyped-rows.js';

/** Mingo: MongoDB's language over plain arrays. It has no indexes. */
export const mingo: Contender = {
  data: 'tables',
  open: openMingo,
};

type Criteria = Record<string, unknown>;

const aggregate = (rows: readonly object[], pipeline: Criteria[]): readonly Row[] =>
  new Aggregator(pipeline).run([...rows]);

const find = <Row extends object>(rows: readonly Row[], criteria: Criteria): readonly Row[] =>
  new Query(criteria).find<Row>([...rows]).all();

const possibleOn = (day: number): Criteria => ({
  possible_from: { $lte: day },
  possible_until: { $gte: day },
});

const presumedOn = (day: number): Criteria => ({
  started: { $lte: day },
  presumed_until: { $gte: day },
});

const countsOn = (day: number) => {
  const held = (until: string) => ({
    $sum: { $cond: [{ $and: [{ $lte: ['$started', day] }, { $gte: [until, day] }] }, 1, 0] },
  });
  return {
    certain: held('$certain_until'),
    presumed: held('$presumed_until'),
    possible: { $sum: 1 },
  };
};

function openMingo({ presence, ownership, observation, brand, claim, source }: Tables): Opened {
  return {
    operations: {
      byId: operation(
        ({ id }) => find(presence, { id }),
        (rows) => rows.map(placeOf),
      ),
      byPair: operation(
        (given) => find(presence, { brand: given.brand, platform: given.platform }),
        (rows) => rows.map(placeOf),
      ),
      firstFifty: operation(
        ({ platform, number }) =>
          new Query({ platform, ...presumedOn(number) })
            .find<Tables['presence'][number]>([...presence])
            .limit(50)
            .all(),
        (rows, { number }) => pageOf(rows, number),
      ),
      countOnPlatform: operation(
        ({ platform, number }) =>
          aggregate(presence, [
            { $match: { platform, ...possibleOn(number) } },
            { $group: { _id: null, ...countsOn(number) } },
          ]),
        ([row]) => countsIn(row),
      ),
      countAll: operation(
        ({ number }) =>
          aggregate(presence, [
            { $match: possibleOn(number) },
            { $group: { _id: null, ...countsOn(number) } },
          ]),
        ([row]) => countsIn(row),
      ),
      matrix: operation(({ number }) => {
        const parents = find(ownership, { kind: 'parent', ...presumedOn(number) });
        return matrixOf(presence, ownersByBrand(parents), number);
      }, cellsOf),
      changes: operation(
        ({ after, until }) => ({
          began: find(presence, {
            started: { $gt: after.number, $lte: until.number },
            presumed_until: { $gte: until.number },
          }),
          ended: find(presence, {
            presumed_until: { $gte: after.number, $lt: until.number },
            started: { $lte: after.number },
          }),
        }),
        ({ began, ended }) => ({ began: idsOf(began), ended: idsOf(ended) }),
      ),
      latest: operation(
        ({ number }) =>
          aggregate(observation, [
            { $match: { day: { $lte: number } } },
            { $sort: { day: 1 } },
            { $group: { _id: { subject: '$subject', metric: '$metric' }, id: { $last: '$id' } } },
          ]),
        idsIn,
      ),
      prefix: operation(
        ({ text }) => find(brand, { folded: { $gte: folded(text), $lt: prefixEnd(folded(text)) } }),
        idsOf,
      ),
      contains: operation(
        ({ text }) => find(brand, { chinese: { $regex: new RegExp(text, 'u') } }),
        idsOf,
      ),
      why: operation(
        ({ id }) => {
          const claims = find(claim, { presence: id });
          const sources = find(source, { id: { $in: claims.map((one) => one.source) } });
          return { claims, sources };
        },
        ({ claims }) => sourcesOf(claims),
      ),
    },
  };
}

/** Counted by brand and platform in the pipeline; the owner of a brand is put in its place afterwards. */
function matrixOf(presence: readonly object[], owners: ReadonlyMap<string, string>, day: number) {
  const cells = new Map<string, [number, number, number]>();
  const pairs = aggregate(presence, [
    { $match: possibleOn(day) },
    { $group: { _id: { brand: '$brand', platform: '$platform' }, ...countsOn(day) } },
    {
      $project: {
        _id: 0,
        brand: '$_id.brand',
        platform: '$_id.platform',
        certain: 1,
        presumed: 1,
        possible: 1,
      },
    },
  ]);
  for (const pair of pairs) {
    const key = `${owners.get(text(pair['brand'])) ?? ''} ${text(pair['platform'])}`;
    const [certain, presumed, possible] = countsIn(pair);
    const before = cells.get(key) ?? [0, 0, 0];
    cells.set(key, [before[0] + certain, before[1] + presumed, before[2] + possible]);
  }
  return cells;
}
