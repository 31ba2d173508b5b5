import type { Atlas } from '../model/atlas.js';
import { collectionOf, fields, identityFields } from '../model/fields.js';
import type { ClaimType, RecordClaim, RecordTypes } from '../model/record.js';
import { node, ref, referred, textOf, type Namer, type Node } from './json-ld-terms.js';

const types = Object.keys(collectionOf) as ClaimType[];

/** Types whose records are nodes themselves; claims of the others are about the things they name. */
const things: ReadonlySet<ClaimType> = new Set([
  'organization',
  'brand',
  'platform',
  'capability',
  'person',
  'observation',
]);

const naming: readonly string[] = ['parties', 'brand', 'platform', 'about'];

/** What a record is about: itself, or the things that its identity names. */
function aboutOf(type: ClaimType, record: RecordTypes[ClaimType], nameOf: Namer): Node[] {
  if (things.has(type)) return [ref(nameOf(collectionOf[type], record.id))];
  const values: Readonly<Record<string, unknown>> = { ...record };
  const named = new Set([...identityFields[type], ...naming]);
  return [...named].flatMap((name): Node[] => {
    const kind = fields[type][name];
    const value = values[name];
    if (!kind || value === undefined) return [];
    if (kind.kind === 'id' && typeof value === 'string')
      return [ref(nameOf(kind.collection, value))];
    if (kind.kind === 'reference' && typeof value === 'object' && value !== null) {
      return [referred(value, nameOf)];
    }
    if (kind.kind !== 'references' || !Array.isArray(value)) return [];
    const items: readonly object[] = value;
    return items.map((item) => referred(item, nameOf));
  });
}

function claimNode(
  type: ClaimType,
  record: RecordTypes[ClaimType],
  { source, passage, reportedBy, rank, summary }: RecordClaim,
  position: number,
  nameOf: Namer,
): Node {
  const work = ref(nameOf('sources', source));
  const id = `${nameOf(collectionOf[type], record.id)}#claim-${position + 1}`;
  return node('Claim', id, {
    name: `${type}: ${record.id}`,
    text: summary && textOf(summary),
    about: aboutOf(type, record, nameOf),
    author: reportedBy !== undefined ? ref(nameOf('organizations', reportedBy)) : undefined,
    creativeWorkStatus: rank,
    appearance: work,
    citation:
      passage === undefined ? work : { '@type': 'CreativeWork', isPartOf: work, position: passage },
  });
}

/** Every claim, with the document in which it appears and the paragraph to cite. */
export function claimNodes(atlas: Atlas, nameOf: Namer): Node[] {
  return types.flatMap((type) => {
    const records: readonly RecordTypes[ClaimType][] = atlas[collectionOf[type]];
    return records.flatMap((record) =>
      record.claims.map((claim, position) => claimNode(type, record, claim, position, nameOf)),
    );
  });
}
