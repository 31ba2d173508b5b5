import type { PlacedClaim } from '../context.js';
import { entryPlace } from '../context.js';
import { entryFields, fields, referenceCollections, type FieldKind } from '../../model/fields.js';
import { identityCollections } from '../../fuse/identities.js';
import type { LintRule } from '../rule.js';
import type { Vocabulary } from '../../compile/read-vocabulary.js';

/** Words that the code itself lists: they are there whether or not a claim uses them. */
const builtIn: ReadonlySet<string> = new Set(['ownership-kind', 'stance', 'source-kind']);

/** A thing or a word by file and name, as `brands/coach` or `terms/channel/boutique`. */
type Name = string;

const typedReferences: Readonly<Record<string, string>> = referenceCollections;

function namesInReference(value: Readonly<Record<string, string>>): Name[] {
  return Object.entries(value).flatMap(([kind, id]) => {
    const collection = typedReferences[kind];
    if (collection !== undefined) return [`${collection}/${id}`];
    return kind === 'role' ? [`terms/party-role/${id}`] : [];
  });
}

/** The names that a value uses. The casts state what the schema of each kind of field has checked. */
function namesInValue(kind: FieldKind, value: unknown): Name[] {
  switch (kind.kind) {
    case 'id':
      return [`${kind.collection}/${value as string}`];
    case 'ids':
      return (value as readonly string[]).map((id) => `${kind.collection}/${id}`);
    case 'term':
      return [`terms/${kind.vocabulary}/${value as string}`];
    case 'terms':
      return (value as readonly string[]).map((term) => `terms/${kind.vocabulary}/${term}`);
    case 'reference':
      return namesInReference(value as Readonly<Record<string, string>>);
    case 'references':
      return (value as readonly Readonly<Record<string, string>>[]).flatMap(namesInReference);
    case 'quantity': {
      const { unit } = value as { readonly unit?: string };
      return unit === undefined ? [] : [`terms/unit/${unit}`];
    }
    default:
      return [];
  }
}

function namesIn(kinds: Readonly<Record<string, FieldKind>>, value: object): Name[] {
  return Object.entries(value).flatMap(([field, inner]: [string, unknown]) => {
    const kind = Object.hasOwn(kinds, field) ? kinds[field] : undefined;
    return kind ? namesInValue(kind, inner) : [];
  });
}

function namesInClaim({ claim }: PlacedClaim): Name[] {
  const credited = claim.reportedBy === undefined ? [] : [`organizations/${claim.reportedBy}`];
  return [...namesIn(fields[claim.type], claim), ...credited];
}

/** The names that each entry of the vocabulary uses. */
function entriesOf({ identities, terms }: Vocabulary): Map<Name, readonly Name[]> {
  const entries = new Map<Name, readonly Name[]>();
  for (const collection of identityCollections) {
    for (const [id, entry] of identities[collection]) {
      entries.set(`${collection}/${id}`, namesIn(entryFields[collection], entry));
    }
  }
  for (const { vocabulary, term } of terms) entries.set(`terms/${vocabulary}/${term}`, []);
  return entries;
}

/** Everything that the claims use, by themselves or by way of what they use. */
function reached(
  claims: readonly PlacedClaim[],
  entries: ReadonlyMap<Name, readonly Name[]>,
): Set<Name> {
  const known = new Set<Name>();
  const waiting = claims.flatMap(namesInClaim);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (known.has(name)) continue;
    known.add(name);
    waiting.push(...(entries.get(name) ?? []));
  }
  return known;
}

export const unusedVocabulary: LintRule = {
  name: 'unused-vocabulary',
  severity: 'warning',
  why: 'A name that no claim uses, not even by way of another entry, promises evidence that is not there: a reader finds an empty page. It waits for a source, or its last one was retracted.',
  good: `- type: presence
  brand: gucci
  platform: jd-com
  channel: flagship-store
  state: present
`,
  bad: `# vocabulary/brands.yaml
forgotten-house:
  name: { en: Forgotten House }
  kind: brand
`,
  check: ({ vocabulary, claims }, report) => {
    const entries = entriesOf(vocabulary);
    const used = reached(claims, entries);
    const named = new Set([...entries.values()].flat());
    for (const name of entries.keys()) {
      if (used.has(name)) continue;
      const at = name.lastIndexOf('/');
      const file = name.slice(0, at);
      if (builtIn.has(file.replace('terms/', ''))) continue;
      const place = entryPlace(vocabulary, file, name.slice(at + 1));
      const how = named.has(name)
        ? 'is used only by entries that no claim uses'
        : 'is used by no claim';
      if (place) report(place, `${how}; remove it, or add the source that speaks of it`);
    }
  },
};
