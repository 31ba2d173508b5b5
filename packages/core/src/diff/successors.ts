import type { EvidenceLookup } from '../evidence/lookup.js';
import { outsideRecord } from '../fuse/record-claims.js';
import { recordId } from '../fuse/identity.js';
import { referenceCollections, fields } from '../model/fields.js';
import type { Atlas, CollectionName } from '../model/atlas.js';
import type { Claim } from '../model/record.js';
import type { Redirect } from '../model/vocabulary.js';
import { typeOf } from './collections.js';
import type { AnyRecord } from './label.js';

/** The ids that a redirect leads to. */
export const targetsOf = (redirect: Redirect): readonly string[] =>
  'moved' in redirect ? [redirect.moved] : redirect.split;

/** Collections whose ids are put together from the ids of other things. */
const derived = new Set<CollectionName>([
  'ownerships',
  'presences',
  'observations',
  'appointments',
]);

/**
 * The ids under which an atlas with these redirects may go on with a record whose id it does not
 * have: those that a redirect names, or, for an id that is made of others, those after theirs.
 */
export function successorsOf(
  before: EvidenceLookup,
  redirects: Atlas['redirects'],
  collection: CollectionName,
  record: AnyRecord,
): readonly string[] {
  const redirect = redirects[collection]?.[record.id];
  if (redirect) return targetsOf(redirect);
  if (!derived.has(collection) || !('claims' in record)) return [];
  return derivedIds(before, redirects, collection, record);
}

function derivedIds(
  before: EvidenceLookup,
  redirects: Atlas['redirects'],
  collection: CollectionName,
  record: Extract<AnyRecord, { readonly claims: unknown }>,
): readonly string[] {
  const type = typeOf(collection);
  const [inside] = record.claims;
  if (type === undefined || inside === undefined) return [];
  const source = before.source(inside.source);
  if (source === undefined) return [];
  const claim = outsideRecord(type, record, inside);
  return redirected(claim, redirects).map((moved) => recordId(moved, source, 0));
}

/** The claim about what the things that it names were moved to or split into; itself where none was. */
function redirected(claim: Claim, redirects: Atlas['redirects']): readonly Claim[] {
  const lead = (collection: CollectionName, id: unknown): readonly string[] => {
    const redirect = redirects[collection]?.[String(id)];
    return redirect ? targetsOf(redirect) : [String(id)];
  };
  const choices = Object.entries(claim).map(([field, value]): [string, readonly unknown[]] => {
    const kind = fields[claim.type][field];
    if (kind?.kind === 'id') return [field, lead(kind.collection, value)];
    if (kind?.kind !== 'reference') return [field, [value]];
    const [key, id] = Object.entries(value as object)[0] ?? [];
    const collection = Object.entries(referenceCollections).find(([name]) => name === key)?.[1];
    if (key === undefined || collection === undefined) return [field, [value]];
    return [field, lead(collection, id).map((target) => ({ [key]: target }))];
  });
  const made = choices.reduce<Readonly<Record<string, unknown>>[]>(
    (claims, [field, values]) =>
      claims.flatMap((made) => values.map((value) => ({ ...made, [field]: value }))),
    [{}],
  );
  // The same claim with other ids in the places of ids.
  return made as unknown as Claim[];
}
