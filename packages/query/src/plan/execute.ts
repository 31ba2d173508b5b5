import type { AnyRecord } from '../model/entity-types.js';
import type { AtlasStore } from '../store/store.js';
import type { Certainty } from '../time/certainty.js';
import { hash } from '../text/hash.js';
import { recordsBy } from './access.js';
import { isAtLeast } from './certainty.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import type { SortKey } from './order.js';
import type { Plan } from './plan.js';
import type { Row } from './select.js';

/** How many rows there are under each mode: each number includes those before it. */
export interface Count {
  readonly certain: number;
  readonly presumed: number;
  readonly possible: number;
}

export interface Answer {
  readonly rows: readonly Row[];
  /** The cursor of the next page; missing after the last one. */
  readonly next?: string;
  /** Of the whole answer, where the query asked for it. */
  readonly count?: Count;
}

interface Found {
  readonly record: AnyRecord;
  readonly certainty: Certainty;
  readonly keys: readonly SortKey[];
}

export function execute(store: AtlasStore, plan: Plan): Answer {
  const { query, order, select } = plan;
  const { size, after } = query.page ?? {};
  const position = after === undefined ? undefined : positionOf(store, plan, after);
  // In the order of ids nothing behind the page has to be looked at.
  const enough = order || size === undefined || query.count ? Infinity : size + 1;
  const found: Found[] = [];
  for (const record of recordsBy(store, query.from, plan.choice.access)) {
    if (!order && position && record.id <= position.id) continue;
    const certainty = plan.judge(record);
    if (!certainty || !isAtLeast(certainty, plan.mode)) continue;
    found.push({ record, certainty, keys: order?.keysOf(record) ?? [] });
    if (found.length >= enough) break;
  }
  const inOrder = order ? found.sort((a, b) => compare(plan, place(a), place(b))) : found;
  const rest = position
    ? inOrder.filter((one) => compare(plan, place(one), position) > 0)
    : inOrder;
  const page = size === undefined ? rest : rest.slice(0, size);
  const last = page.at(-1);
  return {
    rows: page.map(({ record, certainty }) =>
      query.asOf ? { ...select(record), certainty } : select(record),
    ),
    ...(last && rest.length > page.length && { next: cursorAt(store, plan, last) }),
    ...(query.count && { count: countOf(store, plan) }),
  };
}

/** Counts the whole answer under each mode. The plan must have been made for counting. */
export function countOf(store: AtlasStore, plan: Plan): Count {
  const exactly: Record<Certainty, number> = { certain: 0, presumed: 0, possible: 0 };
  for (const record of recordsBy(store, plan.query.from, plan.choice.access)) {
    const certainty = plan.judge(record);
    if (certainty) exactly[certainty]++;
  }
  const presumed = exactly.certain + exactly.presumed;
  return { certain: exactly.certain, presumed, possible: presumed + exactly.possible };
}

interface Position {
  readonly id: string;
  readonly keys: readonly SortKey[];
}

const place = ({ record, keys }: Found): Position => ({ id: record.id, keys });

function compare({ order }: Plan, a: Position, b: Position): number {
  const byKeys = order?.compare(a.keys, b.keys) ?? 0;
  if (byKeys !== 0) return byKeys;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** A page belongs to a query by all that decides its rows, but not by where it starts or how long it is. */
const identityOf = ({ query }: Plan): string =>
  hash(JSON.stringify({ ...query, page: undefined, count: undefined }));

function positionOf(store: AtlasStore, plan: Plan, cursor: string): Position {
  return decodeCursor(cursor, store.version, identityOf(plan), (id) => {
    const record = store.get(plan.query.from, id);
    return record && (plan.order?.keysOf(record) ?? []);
  });
}

const cursorAt = (store: AtlasStore, plan: Plan, { record, keys }: Found): string =>
  encodeCursor({ version: store.version, query: identityOf(plan), keys, id: record.id });
