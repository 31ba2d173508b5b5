import type { FuzzyDate } from '@vitrine/core';
import type { Query } from '../ast/types.js';
import { no } from '../logic/truth.js';
import { entity } from '../model/entities.js';
import type { AnyRecord, EntityName } from '../model/entity-types.js';
import { valueOf, type Path, type Place } from '../model/path.js';
import { read } from '../read.js';
import type { AtlasStore } from '../store/store.js';
import { isLasting, standingOf } from '../time/holds.js';
import { resolved } from './condition.js';
import { compileWalk, unknown, type Setting } from './walk.js';

/** A source behind a record, and the paragraphs in which it speaks of it. */
export interface SourceNote {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  readonly published?: FuzzyDate;
  /** 1-based numbers of the paragraphs, in rising order. */
  readonly passages: readonly number[];
}

export type Row = Readonly<Record<string, unknown>>;

/** Compiles what a row shows of its record. */
export function compileSelect(
  { from, select }: Query,
  setting: Setting,
): (record: AnyRecord) => Row {
  if (!select) return (record) => wholeRecord(from, record, setting);
  const place: Place = { at: 'record', entity: from };
  const paths = Array.isArray(select)
    ? select.map((path: string) => [path, path] as const)
    : Object.entries(select);
  const columns = paths.map(
    ([alias, path]) => [alias, compileColumn(resolved(place, path), setting)] as const,
  );
  return (record) => Object.fromEntries(columns.map(([alias, column]) => [alias, column(record)]));
}

function wholeRecord(from: EntityName, record: AnyRecord, { store, day }: Setting): Row {
  const own = Object.entries(record).filter(([name]) => name !== 'claims' && name !== 'validTime');
  return {
    ...Object.fromEntries(own),
    ...(entity(from).claimed && { sources: sourceNotes(store, record) }),
    ...(day !== undefined && isLasting(record) && { standing: standingOf(record, day) }),
  };
}

function compileColumn(path: Path, setting: Setting): (record: AnyRecord) => unknown {
  const { store } = setting;
  if (path.steps.at(-1)?.step === 'sources') {
    const walk = compileWalk(path.steps.slice(0, -1), { ...setting, sureOnly: true });
    return (record) => valuesOf((see) => walk(record, see)).flatMap((at) => sourceNotes(store, at));
  }
  // A reference is shown with its kind, although it is compared by its id alone.
  const steps = path.place.at === 'reference' ? path.steps : valueOf(path).steps;
  const walk = compileWalk(steps, { ...setting, sureOnly: true });
  return (record) => {
    const values = valuesOf((see) => walk(record, see));
    return path.many ? values : (values[0] ?? null);
  };
}

function valuesOf(walk: (see: (value: unknown) => typeof no) => unknown): unknown[] {
  const values: unknown[] = [];
  walk((value) => {
    if (value !== unknown) values.push(value);
    return no;
  });
  return values;
}

function sourceNotes(store: AtlasStore, record: unknown): SourceNote[] {
  const passages = new Map<string, Set<number>>();
  const claims = read(record, 'claims');
  for (const claim of Array.isArray(claims) ? claims : []) {
    const id = String(read(claim, 'source'));
    const known = passages.get(id) ?? new Set();
    passages.set(id, known);
    const passage = read(claim, 'passage');
    if (typeof passage === 'number') known.add(passage);
  }
  return [...passages].flatMap(([id, numbers]) => {
    const source = store.get('source', id);
    if (!source) return [];
    const { title, publisher, url, published } = source;
    return {
      id,
      title,
      publisher,
      ...(url !== undefined && { url }),
      ...(published && { published }),
      passages: [...numbers].sort((a, b) => a - b),
    };
  });
}
