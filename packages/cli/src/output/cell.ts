import type { FuzzyDate, LocalizedText, Quantity } from '@vitrine/core';
import { dateText, quantityText } from './words.js';

/**
 * One value of a query's row as one short text. Rows may hold any part of any record, so that the
 * kinds of value are told apart by their shape, which the model keeps distinct.
 */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cellText).join(', ');
  if (typeof value === 'object') return objectText(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const isDate = (value: object): value is FuzzyDate => 'edtf' in value;
const isText = (value: object): value is LocalizedText =>
  'en' in value && typeof value.en === 'string';
const isQuantity = (value: object): value is Quantity =>
  'unit' in value && ('value' in value || 'minValue' in value || 'maxValue' in value);
const isSource = (value: object): value is { id: string; passages: readonly number[] } =>
  'id' in value && 'passages' in value && Array.isArray(value.passages);

function objectText(value: object): string {
  if (isDate(value)) return dateText(value);
  if (isText(value)) return value.en;
  if (isQuantity(value)) return quantityText(value);
  if (isSource(value)) {
    const { id, passages } = value;
    return passages.length > 0 ? `${id} ¶${passages.join(' ¶')}` : id;
  }
  return Object.entries(value)
    .map(([name, inner]: [string, unknown]) =>
      name === 'role' ? `(${cellText(inner)})` : cellText(inner),
    )
    .join(' ');
}
