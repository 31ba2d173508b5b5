import {
  BasicIndex,
  and,
  createCollection,
  eq,
  gt,
  gte,
  like,
  localOnlyCollectionOptions,
  lt,
  lte,
  queryOnce,
} from '@tanstack/db';
import type { Tables } from '../../world/tables.js';
import { operation, type Contender, type Opened } from '../contender.js';
import { countRows, folded, idsOf, matrixOfRows, ownersByBrand, pageOf } from '../folding.js';
import { cellsOf } from '../loop.js';
import { placeOf, sourcesOf } from '../shapes.js';

/**
 * TanStack DB, asked once a question. It is made to keep answers up to date, not to give them once;
 * the latest of each group cannot be asked for in one query.
 */
export const tanstack: Contender = {
  data: 'tables',
  open: openTanstack,
};

type Row<Name extends keyof Tables> = Tables[Name][number];

const collectionOf = <R extends object>(rows: readonly R[], getKey: (row: R) => string) => {
  const collection = createCollection(
    localOnlyCollectionOptions<R, string>({ getKey, initialData: [...rows] }),
  );
  collection.startSyncImmediate();
  return collection;
};

function openTanstack(tables: Tables): Opened {
  const presence = collectionOf<Row<'presence'>>(tables.presence, ({ id }) => id);
  const ownership = collectionOf<Row<'ownership'>>(
    tables.ownership,
    (row) => `${row.brand} ${row.owner} ${row.started}`,
  );
  const brand = collectionOf<Row<'brand'>>(tables.brand, ({ id }) => id);
  const claim = collectionOf<Row<'claim'>>(tables.claim, (row) => `${row.presence} ${row.source}`);
  const source = collectionOf<Row<'source'>>(tables.source, ({ id }) => id);
  const indexType = { indexType: BasicIndex };
  presence.createIndex((row) => row.id, indexType);
  presence.createIndex((row) => row.brand, indexType);
  presence.createIndex((row) => row.platform, indexType);
  presence.createIndex((row) => row.started, indexType);
  presence.createIndex((row) => row.presumed_until, indexType);
  presence.createIndex((row) => row.possible_from, indexType);
  brand.createIndex((row) => row.folded, indexType);
  claim.createIndex((row) => row.presence, indexType);
  const possibleOn = (day: number) =>
    queryOnce((q) =>
      q
        .from({ row: presence })
        .where(({ row }) => and(lte(row.possible_from, day), gte(row.possible_until, day))),
    );
  return {
    operations: {
      byId: operation(
        ({ id }) => presence.get(id),
        (row) => (row ? [placeOf(row)] : []),
      ),
      byPair: operation(
        (given) =>
          queryOnce((q) =>
            q
              .from({ row: presence })
              .where(({ row }) =>
                and(eq(row.brand, given.brand), eq(row.platform, given.platform)),
              ),
          ),
        (rows) => rows.map(placeOf).sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
      firstFifty: operation(
        ({ platform, number }) =>
          queryOnce((q) =>
            q
              .from({ row: presence })
              .where(({ row }) =>
                and(
                  eq(row.platform, platform),
                  lte(row.started, number),
                  gte(row.presumed_until, number),
                ),
              )
              .orderBy(({ row }) => row.id)
              .limit(50),
          ),
        (rows, { number }) => pageOf(rows, number),
      ),
      countOnPlatform: operation(
        async ({ platform, number }) =>
          countRows(
            await queryOnce((q) =>
              q
                .from({ row: presence })
                .where(({ row }) =>
                  and(
                    eq(row.platform, platform),
                    lte(row.possible_from, number),
                    gte(row.possible_until, number),
                  ),
                ),
            ),
            number,
          ),
        (counts) => counts,
      ),
      countAll: operation(
        async ({ number }) => countRows(await possibleOn(number), number),
        (counts) => counts,
      ),
      matrix: operation(async ({ number }) => {
        const parents = await queryOnce((q) =>
          q
            .from({ row: ownership })
            .where(({ row }) =>
              and(
                eq(row.kind, 'parent'),
                lte(row.started, number),
                gte(row.presumed_until, number),
              ),
            ),
        );
        return matrixOfRows(await possibleOn(number), ownersByBrand(parents), number);
      }, cellsOf),
      changes: operation(
        async ({ after, until }) => ({
          began: await queryOnce((q) =>
            q
              .from({ row: presence })
              .where(({ row }) =>
                and(
                  gt(row.started, after.number),
                  lte(row.started, until.number),
                  gte(row.presumed_until, until.number),
                ),
              ),
          ),
          ended: await queryOnce((q) =>
            q
              .from({ row: presence })
              .where(({ row }) =>
                and(
                  gte(row.presumed_until, after.number),
                  lt(row.presumed_until, until.number),
                  lte(row.started, after.number),
                ),
              ),
          ),
        }),
        ({ began, ended }) => ({ began: idsOf(began), ended: idsOf(ended) }),
      ),
      prefix: operation(
        ({ text }) =>
          queryOnce((q) =>
            q.from({ row: brand }).where(({ row }) => like(row.folded, `${folded(text)}%`)),
          ),
        idsOf,
      ),
      contains: operation(
        ({ text }) =>
          queryOnce((q) =>
            q.from({ row: brand }).where(({ row }) => like(row.chinese, `%${text}%`)),
          ),
        idsOf,
      ),
      why: operation(
        async ({ id }) => {
          const claims = await queryOnce((q) =>
            q.from({ row: claim }).where(({ row }) => eq(row.presence, id)),
          );
          return claims.map((row) => ({ row, source: source.get(row.source) }));
        },
        (found) => sourcesOf(found.map(({ row }) => row)),
      ),
    },
  };
}
