import type { CollectionName } from '../model/atlas.js';
import type { Metric } from '../model/record.js';
import type { AnyRecord } from './label.js';
import { canonical } from './canonical.js';

/**
 * Fields that say what an id means. All of them are set by the vocabulary and by no claim, so that
 * a new source can never give an id another meaning.
 */
const meaning: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  brands: ['kind'],
  metrics: ['definition', 'change'],
  markets: ['definition'],
  terms: ['definition', 'measures', 'temporary'],
};

/** A wording without what may change and mean the same: case, accents, spaces and punctuation. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

const textOf = (record: AnyRecord, field: string): string => {
  const value: unknown = new Map<string, unknown>(Object.entries(record)).get(field);
  if (typeof value === 'object' && value !== null && 'en' in value) return folded(String(value.en));
  return value === undefined ? '' : canonical(value);
};

function namesOf(record: AnyRecord): readonly string[] {
  if (!('name' in record)) return [];
  const aliases = 'aliases' in record ? (record.aliases ?? []) : [];
  return [record.name.en, record.name['zh-Hans'] ?? record.name.en, ...aliases].map(folded);
}

/** Whether the old English name is gone, not even kept among the aliases, and no new name was known. */
function renamed(older: AnyRecord, newer: AnyRecord): boolean {
  if (!('name' in older) || !('name' in newer)) return false;
  const [before = ''] = namesOf(older);
  const [after = ''] = namesOf(newer);
  return !namesOf(newer).includes(before) && !namesOf(older).includes(after);
}

const without = (kept: readonly string[], wanted: readonly string[]): boolean =>
  wanted.some((item) => !kept.includes(item));

/** A metric that loses a unit or a kind of subject no longer measures what it did. */
const narrowed = (older: Metric, newer: Metric): readonly string[] => [
  ...(without(newer.units, older.units) ? ['units'] : []),
  ...(without(newer.subjects, older.subjects) ? ['subjects'] : []),
];

/** Nobody who spoke of the one speaks of the other: a free id was given to another thing. */
function otherClaims(older: AnyRecord, newer: AnyRecord): boolean {
  if (!('claims' in older) || !('claims' in newer) || older.claims.length === 0) return false;
  const sources = new Set(newer.claims.map(({ source }) => source));
  return !older.claims.some(({ source }) => sources.has(source));
}

/** An insight is numbered within its source, so that its number may come to stand for another one. */
function otherSubjects(older: AnyRecord, newer: AnyRecord): boolean {
  if (!('about' in older) || !('about' in newer)) return false;
  const kept = new Set(newer.about.map(canonical));
  return !older.about.some((subject) => kept.has(canonical(subject)));
}

/** Collections whose ids authors choose freely for what they tell of, and whose names are not theirs. */
const freelyNamed = new Set<CollectionName>(['deals', 'campaigns']);

/**
 * What shows that an id means something else than it did: fields by name, or `claims`. Nothing where
 * it means the same, whatever else may have changed.
 */
export function reMeaning(
  collection: CollectionName,
  older: AnyRecord,
  newer: AnyRecord,
): readonly string[] {
  const fields = (meaning[collection] ?? []).filter(
    (field) => textOf(older, field) !== textOf(newer, field),
  );
  const named = collection !== 'campaigns' && collection !== 'terms';
  return [
    ...fields,
    ...('units' in older && 'units' in newer ? narrowed(older, newer) : []),
    ...(named && renamed(older, newer) ? ['name'] : []),
    ...(freelyNamed.has(collection) && otherClaims(older, newer) ? ['claims'] : []),
    ...(collection === 'insights' && otherSubjects(older, newer) ? ['about'] : []),
  ];
}
