import { referenceCollections, type FieldKind } from '../model/fields.js';
import type { FuzzyDate } from '../model/fuzzy-date.js';
import type { LocalizedText } from '../model/localized-text.js';
import type { Quantity } from '../model/quantity.js';
import type { EvidenceLookup } from './lookup.js';
import type { NamedThing, StatedValue } from './types.js';

const unnamed = (id: string): NamedThing => ({ id, name: { en: id } });

function referred(lookup: EvidenceLookup, value: unknown): NamedThing {
  const kinds = Object.entries(referenceCollections);
  const reference = value as Readonly<Record<string, string>>;
  for (const [kind, collection] of kinds) {
    const id = reference[kind];
    if (id !== undefined) return lookup.named(collection, id) ?? unnamed(id);
  }
  return unnamed(JSON.stringify(value));
}

/**
 * A field's raw value as something that can be put into words.
 * The casts state what the schema of each kind of field has checked.
 */
export function statedValue(lookup: EvidenceLookup, field: FieldKind, value: unknown): StatedValue {
  const things = (list: readonly NamedThing[]): StatedValue => ({ type: 'things', things: list });
  switch (field.kind) {
    case 'date':
      return { type: 'date', date: value as FuzzyDate };
    case 'quantity': {
      if (value === 'undisclosed') return { type: 'undisclosed' };
      const quantity = value as Quantity;
      const unit = lookup.term('unit', quantity.unit) ?? unnamed(quantity.unit);
      return { type: 'quantity', quantity, unit };
    }
    case 'text':
      return { type: 'text', text: value as LocalizedText };
    case 'number':
      return { type: 'text', text: { en: String(value) } };
    case 'country':
      return { type: 'country', code: String(value) };
    case 'state':
      return { type: 'state', ...(value as Omit<Extract<StatedValue, { type: 'state' }>, 'type'>) };
    case 'id':
      return things([lookup.named(field.collection, String(value)) ?? unnamed(String(value))]);
    case 'term':
      return things([lookup.term(field.vocabulary, String(value)) ?? unnamed(String(value))]);
    case 'ids':
      return things(
        (value as readonly string[]).map((id) => lookup.named(field.collection, id) ?? unnamed(id)),
      );
    case 'terms':
      return things(
        (value as readonly string[]).map((id) => lookup.term(field.vocabulary, id) ?? unnamed(id)),
      );
    case 'reference':
      return things([referred(lookup, value)]);
    case 'references':
      return things((value as readonly unknown[]).map((item) => referred(lookup, item)));
  }
}
