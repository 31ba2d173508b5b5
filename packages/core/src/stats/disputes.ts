import { labelOf } from '../diff/label.js';
import { evidenceOf } from '../evidence/evidence-of.js';
import type { EvidenceLookup } from '../evidence/lookup.js';
import { collectionOf, fields, lastingTypes } from '../model/fields.js';
import type { Told } from './told.js';
import type { DifferingReadings, Dispute } from './types.js';

function readingsOf(lookup: EvidenceLookup, { type, record }: Told, field: string) {
  const collection = collectionOf[type];
  const { readings, preferredBy } = evidenceOf(lookup, type, record, field);
  return {
    collection,
    id: record.id,
    label: labelOf(lookup, collection, record),
    field,
    readings,
    ...(preferredBy && { preferredBy }),
  };
}

/** Every field on which claims cannot all be true, with what each side says. */
export function disputesIn(lookup: EvidenceLookup, told: readonly Told[]): Dispute[] {
  return told.flatMap((one) =>
    one.record.disputed.map((field): Dispute => {
      const found = readingsOf(lookup, one, field);
      if (found.readings.length > 1 || !lastingTypes.has(one.type)) return found;
      return { ...found, against: evidenceOf(lookup, one.type, one.record, 'state').readings };
    }),
  );
}

/**
 * Figures that sources state differently and that can all be true: they round to one another, or one
 * lies within the bounds of the other. Figures in different units are no readings of one another.
 */
export function roundingsIn(lookup: EvidenceLookup, told: readonly Told[]): DifferingReadings[] {
  return told.flatMap((one) =>
    Object.entries(fields[one.type])
      .filter(([field, { kind }]) => kind === 'quantity' && !one.record.disputed.includes(field))
      .map(([field]) => readingsOf(lookup, one, field))
      .filter(({ readings }) => differInOneUnit(readings)),
  );
}

function differInOneUnit(readings: DifferingReadings['readings']): boolean {
  const units = readings.flatMap(({ value }) =>
    value.type === 'quantity' ? [value.quantity.unit] : [],
  );
  return new Set(units).size < units.length;
}
