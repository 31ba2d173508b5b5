import { states, type State, type TermVocabulary } from '@vitrine/core';
import { entity } from './entities.js';
import type { EntityName } from './entity-types.js';
import type { Field, Missing, PlainKind, ReferenceField, TermField } from './fields.js';

/** One move along a path, from what it stands on to what it leads to. */
export type Step =
  | {
      readonly step: 'read';
      readonly name: string;
      readonly many: boolean;
      /** `false`: a flag that is not set. */
      readonly missing: Missing | 'false';
    }
  /** From an id to its record. */
  | { readonly step: 'follow'; readonly entity: EntityName }
  /** From a word to the term that defines it. */
  | { readonly step: 'term'; readonly vocabulary: TermVocabulary }
  /** From a reference to its id, if it is of this kind. */
  | { readonly step: 'pick'; readonly kind: EntityName }
  /** From a reference to its id, whatever its kind; to its kind; to the record that it points at. */
  | { readonly step: 'id' | 'type' | 'target'; readonly to: readonly EntityName[] }
  | {
      readonly step: 'records';
      readonly of: EntityName;
      readonly by: string;
      /** Take the records of these standings, instead of those that hold on the day. */
      readonly standing?: readonly State[];
    }
  | { readonly step: 'owner'; readonly of: EntityName }
  /** From what happens to its date: the first that is known of those that its entity names. */
  | { readonly step: 'time'; readonly of: EntityName }
  /** From what lasts to its valid time, or to nothing where it was never held. */
  | { readonly step: 'interval' }
  /** From a date to its year, a number; unknown where its days may lie in several years. */
  | { readonly step: 'year' }
  | { readonly step: 'sources' | 'standing' };

/** What the end of a path can be compared with. */
export type Leaf =
  | { readonly kind: Exclude<PlainKind, 'id'> | 'interval' }
  | { readonly kind: 'id'; readonly of: readonly EntityName[] }
  | { readonly kind: 'term'; readonly vocabulary: TermVocabulary }
  | { readonly kind: 'word'; readonly words: readonly string[] };

/** Where a path stands, and so which names may come next. */
export type Place =
  | { readonly at: 'record'; readonly entity: EntityName }
  | { readonly at: 'ref'; readonly entity: EntityName }
  | { readonly at: 'term'; readonly vocabulary: TermVocabulary }
  | {
      readonly at: 'reference';
      readonly to: readonly EntityName[];
      readonly beside: Readonly<Record<string, TermField>>;
    }
  | { readonly at: 'quantity' | 'localized' | 'date' }
  | { readonly at: 'leaf'; readonly leaf: Leaf };

/** A path that the model knows. */
export interface Path {
  readonly text: string;
  /** The steps to where the path stands. */
  readonly steps: readonly Step[];
  readonly place: Place;
  /** It may lead to several values. */
  readonly many: boolean;
}

/** A path with a name that does not exist. */
interface WrongPath {
  readonly wrong: string;
  /** The part before the wrong name. */
  readonly before: string;
  readonly valid: readonly string[];
}

export const startAt = (place: Place): Path => ({ text: '', steps: [], place, many: false });

/** Paths from records that were resolved lately, since most are asked for again and again. */
const resolved = new Map<EntityName, Map<string, Path>>();
/** How many are remembered of each entity. */
const remembered = 200;

export function resolvePath(from: Place, text: string): Path | WrongPath {
  if (from.at !== 'record') return resolveAnew(from, text);
  const ofEntity = resolved.get(from.entity) ?? new Map<string, Path>();
  const known = ofEntity.get(text);
  if (known) return known;
  const path = resolveAnew(from, text);
  if ('wrong' in path) return path;
  if (ofEntity.size === remembered) ofEntity.clear();
  resolved.set(from.entity, ofEntity.set(text, path));
  return path;
}

function resolveAnew(from: Place, text: string): Path | WrongPath {
  let path = startAt(from);
  for (const name of text.split('.')) {
    const next = stepInto(path, name);
    if (!next) return { wrong: name, before: path.text, valid: namesAt(path.place) };
    path = next;
  }
  return path;
}

/** Follows a path one name further; `undefined` where there is no such name. */
export function stepInto(path: Path, name: string): Path | undefined {
  const found = member(path.place, name);
  return (
    found && {
      text: path.text === '' ? name : `${path.text}.${name}`,
      steps: [...path.steps, ...found.steps],
      place: found.place,
      many: path.many || found.many === true,
    }
  );
}

interface Member {
  readonly steps: readonly Step[];
  readonly place: Place;
  readonly many?: boolean;
}

const leaf = (leaf: Leaf): Place => ({ at: 'leaf', leaf });
const text = leaf({ kind: 'text' });

/** The names that may come next at a place. */
export function namesAt(place: Place): readonly string[] {
  switch (place.at) {
    case 'record':
    case 'ref':
      return Object.keys(entity(place.entity).fields);
    case 'term':
      return Object.keys(entity('term').fields);
    case 'reference':
      return [...place.to, 'id', 'type', 'name', ...Object.keys(place.beside)];
    case 'quantity':
      return ['unit'];
    case 'localized':
      return ['en', 'zh-Hans'];
    case 'date':
      return ['year'];
    case 'leaf':
      return [];
  }
}

function member(place: Place, name: string): Member | undefined {
  switch (place.at) {
    case 'record':
      return fieldOf(place.entity, name);
    case 'ref': {
      const found = fieldOf(place.entity, name);
      // The id is what the reference holds already.
      if (name === 'id') return { steps: [], place };
      return found && prefixed({ step: 'follow', entity: place.entity }, found);
    }
    case 'term': {
      const found = fieldOf('term', name);
      return found && prefixed({ step: 'term', vocabulary: place.vocabulary }, found);
    }
    case 'reference':
      return memberOfReference(place, name);
    case 'quantity':
      if (name !== 'unit') return undefined;
      return {
        steps: [{ step: 'read', name, many: false, missing: 'unknown' }],
        place: { at: 'term', vocabulary: 'unit' },
      };
    case 'localized':
      if (name !== 'en' && name !== 'zh-Hans') return undefined;
      return { steps: [{ step: 'read', name, many: false, missing: 'unknown' }], place: text };
    case 'date':
      if (name !== 'year') return undefined;
      return { steps: [{ step: 'year' }], place: leaf({ kind: 'number' }) };
    case 'leaf':
      return undefined;
  }
}

const prefixed = (step: Step, { steps, ...rest }: Member): Member => ({
  steps: [step, ...steps],
  ...rest,
});

function memberOfReference(
  { to, beside }: Extract<Place, { at: 'reference' }>,
  name: string,
): Member | undefined {
  const kind = to.find((candidate) => candidate === name);
  if (kind) return { steps: [{ step: 'pick', kind }], place: { at: 'ref', entity: kind } };
  if (name === 'id') return { steps: [{ step: 'id', to }], place: leaf({ kind: 'id', of: to }) };
  if (name === 'type') {
    return { steps: [{ step: 'type', to }], place: leaf({ kind: 'word', words: to }) };
  }
  if (name === 'name') {
    const read: Step = { step: 'read', name, many: false, missing: 'never' };
    return { steps: [{ step: 'target', to }, read], place: { at: 'localized' } };
  }
  const field = Object.hasOwn(beside, name) ? beside[name] : undefined;
  return field && stored(name, field, 'term');
}

function fieldOf(name: EntityName, field: string): Member | undefined {
  const { fields } = entity(name);
  const found = Object.hasOwn(fields, field) ? fields[field] : undefined;
  return found && memberOfField(name, field, found);
}

function memberOfField(owner: EntityName, name: string, field: Field): Member {
  switch (field.kind) {
    case 'records':
      return {
        steps: [{ step: 'records', of: field.of, by: field.by }],
        place: { at: 'record', entity: field.of },
        many: true,
      };
    case 'sources':
      return {
        steps: [{ step: 'sources' }],
        place: { at: 'record', entity: 'source' },
        many: true,
      };
    case 'owner':
      return {
        steps: [{ step: 'owner', of: owner }],
        place: { at: 'reference', to: field.to, beside: {} },
      };
    case 'standing':
      return { steps: [{ step: 'standing' }], place: leaf({ kind: 'word', words: states }) };
    case 'interval':
      return { steps: [{ step: 'interval' }], place: leaf({ kind: 'interval' }) };
    case 'happened':
      return { steps: [{ step: 'time', of: owner }], place: { at: 'date' } };
    default:
      return stored(name, field, owner);
  }
}

type StoredField = Extract<Field, { readonly many: boolean }>;

function stored(name: string, field: StoredField, owner: EntityName): Member {
  const missing = field.kind === 'boolean' ? 'false' : field.missing;
  return {
    steps: [{ step: 'read', name, many: field.many, missing }],
    place: placeOf(field, owner),
    many: field.many,
  };
}

function placeOf(field: StoredField, owner: EntityName): Place {
  switch (field.kind) {
    case 'id':
      return leaf({ kind: 'id', of: [owner] });
    case 'ref':
      return { at: 'ref', entity: field.to };
    case 'reference':
      return referencePlace(field);
    case 'term':
      return { at: 'term', vocabulary: field.vocabulary };
    case 'word':
      return leaf({ kind: 'word', words: field.words });
    case 'quantity':
    case 'localized':
    case 'date':
      return { at: field.kind };
    default:
      return leaf({ kind: field.kind });
  }
}

const referencePlace = ({ to, beside }: ReferenceField): Place => ({
  at: 'reference',
  to,
  beside,
});

/** How to get from the end of a path to what a condition compares, an order sorts by and a row shows. */
interface PathValue {
  readonly steps: readonly Step[];
  readonly leaf: Leaf;
}

const values = new WeakMap<Path, PathValue>();

/** The value of a path, worked out once: paths that are asked for again are remembered. */
export function valueOf(path: Path): PathValue {
  let value = values.get(path);
  if (!value) values.set(path, (value = valueAt(path)));
  return value;
}

function valueAt({ place, steps }: Path): PathValue {
  switch (place.at) {
    case 'record': {
      const id: Step = { step: 'read', name: 'id', many: false, missing: 'never' };
      return { steps: [...steps, id], leaf: { kind: 'id', of: [place.entity] } };
    }
    case 'ref':
      return { steps, leaf: { kind: 'id', of: [place.entity] } };
    case 'term':
      return { steps, leaf: { kind: 'term', vocabulary: place.vocabulary } };
    case 'reference':
      return {
        steps: [...steps, { step: 'id', to: place.to }],
        leaf: { kind: 'id', of: place.to },
      };
    case 'quantity':
    case 'localized':
    case 'date':
      return { steps, leaf: { kind: place.at } };
    case 'leaf':
      return { steps, leaf: place.leaf };
  }
}
