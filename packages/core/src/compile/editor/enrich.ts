import { referenceCollections, type FieldKind } from '../../model/fields.js';
import type { Schema } from './name-lists.js';
import { dateNote, quantityNotes } from './notes.js';

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schemas of the properties of an object. */
export function propertiesOf({ properties }: Schema): Readonly<Record<string, Schema>> {
  if (!isSchema(properties)) return {};
  return Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, Schema] => isSchema(entry[1])),
  );
}

/** The schema of an object with each of its properties changed. */
export function mapProperties(
  schema: Schema,
  change: (property: Schema, name: string) => Schema,
): Schema {
  const properties = Object.entries(propertiesOf(schema)).map(([name, property]) => [
    name,
    change(property, name),
  ]);
  if (properties.length === 0) return schema;
  return { ...schema, properties: Object.fromEntries(properties) as Schema };
}

/** The schema with its alternatives changed, or itself where it has none. */
export function mapAlternatives(schema: Schema, change: (alternative: Schema) => Schema): Schema {
  for (const key of ['anyOf', 'oneOf'] as const) {
    const alternatives: unknown = schema[key];
    if (Array.isArray(alternatives)) {
      return { ...schema, [key]: alternatives.filter(isSchema).map(change) };
    }
  }
  return change(schema);
}

const named = (list: string): Schema => ({ $ref: `#/definitions/${list}` });

const listOf = (schema: Schema, item: Schema): Schema => ({ ...schema, items: item });

const collections: Readonly<Record<string, string>> = {
  ...referenceCollections,
  role: 'party-role',
};

/** `{ brand: … }` with the ids of the collection that each key points into. */
function reference(schema: Schema): Schema {
  return mapProperties(schema, (property, key) => {
    const list = collections[key];
    return list === undefined ? property : named(list);
  });
}

function quantity(schema: Schema): Schema {
  return mapAlternatives(schema, (alternative) =>
    mapProperties(alternative, (property, name) => {
      if (name === 'unit') return named('unit');
      return describe(property, quantityNotes[name]);
    }),
  );
}

/** A schema with a note; one that only refers elsewhere has that of its target. */
export function describe(schema: Schema, note: string | undefined): Schema {
  return note === undefined || '$ref' in schema ? schema : { description: note, ...schema };
}

/** The schema of a field with the names that the field may hold. */
export function withNames(kind: FieldKind | undefined, schema: Schema): Schema {
  switch (kind?.kind) {
    case 'id':
      return named(kind.collection);
    case 'ids':
      return listOf(schema, named(kind.collection));
    case 'term':
      return named(kind.vocabulary);
    case 'terms':
      return listOf(schema, named(kind.vocabulary));
    case 'reference':
      return reference(schema);
    case 'references':
      return isSchema(schema['items']) ? listOf(schema, reference(schema['items'])) : schema;
    case 'quantity':
      return quantity(schema);
    case 'date':
      return describe(schema, dateNote);
    default:
      return schema;
  }
}
