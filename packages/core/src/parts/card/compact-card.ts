import type { NamedThing } from '../../evidence/types.js';
import type { Atlas } from '../../model/atlas.js';
import { sourceKinds } from '../../model/source-kinds.js';
import type { Source } from '../../model/source.js';
import { idSuggestedBy, writeNames } from '../name-list.js';
import { dateMark, expandDate } from './card-dates.js';
import {
  namedCollections,
  recordCollections,
  type CompactCard,
  type CompactClaim,
  type CompactRecord,
} from './compact.js';
import { idOf, titleOf } from './record-id.js';

type Fields = Readonly<Record<string, unknown>>;

interface Claimed extends Fields {
  readonly id: string;
  readonly claims: readonly (Fields & { readonly source: string })[];
  readonly disputed: readonly string[];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A part that `cardPart` made, as its module holds it. */
export function compactCard(part: Atlas): CompactCard {
  const { version, schemaVersion } = part.meta;
  const isNamed = (record: object) => !('kind' in record) || record.kind === '';
  const names = namedCollections.map((collection) => {
    const things: readonly NamedThing[] = part[collection];
    return [collection, writeNames(things.filter(isNamed))] as const;
  });
  const records = recordCollections.map((collection) => {
    // A record of any type has these fields.
    const all = part[collection] as unknown as readonly Claimed[];
    const held = collection === 'brands' ? all.filter((brand) => !isNamed(brand)) : all;
    return [collection, held.map((record) => compactRecord(record, part.sources))] as const;
  });
  return {
    meta: { version, schemaVersion },
    sources: writeSources(part.sources),
    names: Object.fromEntries(names.filter(([, text]) => text !== '')),
    terms: termsByVocabulary(part),
    records: Object.fromEntries(records.filter(([, list]) => list.length > 0)),
    ...(Object.keys(part.redirects).length > 0 && { redirects: part.redirects }),
  };
}

function termsByVocabulary({ terms }: Atlas): Record<string, string> {
  const vocabularies = [...new Set(terms.map(({ vocabulary }) => vocabulary))];
  const ofVocabulary = (wanted: string) =>
    terms
      .filter(({ vocabulary }) => vocabulary === wanted)
      .map(({ term, name }) => ({ id: term, name }));
  return Object.fromEntries(
    vocabularies.map((vocabulary) => [vocabulary, writeNames(ofVocabulary(vocabulary))]),
  );
}

function writeSources(sources: readonly Source[]): string {
  return sources
    .map(({ id, publisher, kind, published, language }, index) => {
      const date = published?.edtf ?? '';
      if (published && !same(expandDate(date), published))
        throw new Error(`${id}: an interval is no day of publication.`);
      const start = idSuggestedBy(publisher);
      const columns = [
        publisher === sources[index - 1]?.publisher ? '' : publisher,
        id.startsWith(`${start}-`) ? id.slice(start.length) : id,
        sourceKinds.indexOf(kind),
        date,
        ...(language === 'en' ? [] : [language]),
      ];
      return columns.join('\t');
    })
    .join('\n');
}

function compactRecord(record: Claimed, sources: readonly Source[]): CompactRecord {
  const { claims, disputed } = record;
  // The summary of an insight is an empty text here.
  const told = new Set(['id', 'claims', 'disputed', ...('topic' in record ? ['summary'] : [])]);
  const fields = Object.fromEntries(Object.entries(record).filter(([field]) => !told.has(field)));
  const first = sources.find(({ id }) => id === claims[0]?.source);
  return {
    ...compactId(record),
    ...withMarks(fields, first),
    ...(claims.length > 0 && {
      claims: claims.map((claim) => compactClaim(claim, record, sources)),
    }),
    ...(disputed.length > 0 && { disputed }),
  };
}

function compactId({ claims, ...record }: Claimed): { readonly id?: string | undefined } {
  const title = titleOf(record);
  const shorter = [
    undefined,
    record.id.split('--').at(-1),
    ...(title === '' ? [] : [record.id.replace(title, '*')]),
  ];
  const found = shorter.findIndex((id) => idOf({ ...record, id }, claims[0]?.source) === record.id);
  if (found < 0) return { id: record.id };
  return found === 0 ? {} : { id: shorter[found] };
}

function compactClaim(
  { source: id, passage, ...stated }: Claimed['claims'][number],
  record: Fields,
  sources: readonly Source[],
): CompactClaim {
  const entries = Object.entries(stated);
  const shared = entries.filter(([field, value]) => same(value, record[field]));
  const own = entries.filter(([field, value]) => !same(value, record[field]));
  const number = sources.findIndex((source) => source.id === id);
  if (number < 0) throw new Error(`The part lacks the source ${id}.`);
  const claim = [
    number,
    ...(typeof passage === 'number' ? [passage] : []),
    ...(shared.length > 0 ? [shared.map(([field]) => field).join(',')] : []),
    ...(own.length > 0 ? [withMarks(Object.fromEntries(own), sources[number])] : []),
  ];
  return claim.length === 1 ? number : claim;
}

function withMarks(fields: Fields, source: Source | undefined): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, compactValue(value, source)]),
  );
}

/** A date as its EDTF after a mark, where that is all there is to it; anything else as it is. */
function compactValue(value: unknown, source: Source | undefined): unknown {
  if (typeof value === 'string' && value.startsWith(dateMark)) {
    throw new Error(`${value} would be read as a date: choose another mark in card-dates.ts.`);
  }
  if (typeof value !== 'object' || value === null || !('edtf' in value)) return value;
  if (same(value, source?.published)) return dateMark;
  const edtf = String(value.edtf);
  return same(expandDate(edtf), value) ? dateMark + edtf : value;
}
