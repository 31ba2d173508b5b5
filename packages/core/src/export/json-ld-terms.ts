import type { CollectionName } from '../model/atlas.js';
import type { LocalizedText } from '../model/localized-text.js';
import type { Quantity } from '../model/quantity.js';
import { referenceCollections } from '../model/fields.js';

/** A thing in JSON-LD: its `@type`, its `@id` and what is said of it. */
export type Node = Readonly<Record<string, unknown>>;

/** Names things by collection and id. */
export type Namer = (collection: CollectionName, id: string) => string;

export const ref = (id: string): Node => ({ '@id': id });

/** A text as JSON-LD values, each with its language. */
export function textOf(text: LocalizedText): readonly Node[] {
  return Object.entries(text).flatMap(([language, value]: [string, string | undefined]) =>
    value === undefined ? [] : { '@value': value, '@language': language },
  );
}

/** The thing that a typed reference such as `{ brand: 'coach' }` points at. */
export function referred(reference: object, nameOf: Namer): Node {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(reference);
  for (const [kind, collection] of Object.entries(referenceCollections)) {
    const id = entries.find(([key]) => key === kind)?.[1];
    if (typeof id === 'string') return ref(nameOf(collection, id));
  }
  return {};
}

/** A quantity by schema.org: bounds stay bounds. What schema.org cannot say is said in words. */
export function quantityOf(quantity: Quantity): Node {
  const { unit, approximate, ...numbers } = quantity;
  const { exclusive, ...bounds } = { exclusive: undefined, ...numbers };
  const words = [approximate && 'approximate', exclusive && 'the bound is exclusive'];
  const description = words.filter(Boolean).join('; ');
  return {
    ...bounds,
    ...(unit === 'percent' ? { unitCode: 'P1' } : { unitText: unit }),
    ...(description !== '' && { description }),
  };
}

/** A node without the fields that nothing is known of. */
export function node(type: string, id: string, fields: Node): Node {
  const known = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return { '@type': type, '@id': id, ...Object.fromEntries(known) };
}
