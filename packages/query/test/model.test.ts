import { atlas } from '@vitrine/core/atlas';
import { describe, expect, it } from 'vitest';
import { entity, entityNames } from '../src/model/entities.js';
import type { Field } from '../src/model/fields.js';
import { resolvePath } from '../src/model/path.js';

/** Beside the model: what a record is made from, and what is read through functions. */
const apart = ['claims', 'disputed', 'validTime'];

function shapeOf(field: Field): (value: unknown) => boolean {
  const isText = (value: unknown) => typeof value === 'string';
  const has =
    (...names: string[]) =>
    (value: unknown) =>
      typeof value === 'object' && value !== null && names.some((name) => name in value);
  switch (field.kind) {
    case 'word':
      return (value) => isText(value) && field.words.includes(value);
    case 'term':
      return (value) =>
        field.vocabulary === 'unit' ||
        atlas.terms.some(({ id }) => id === `${field.vocabulary}/${String(value)}`);
    case 'ref':
      return (value) => atlas[entity(field.to).collection].some(({ id }) => id === value);
    case 'reference':
      return has(...field.to);
    case 'localized':
      return has('en');
    case 'date':
      return has('edtf');
    case 'quantity':
      return (value) => value === 'undisclosed' || has('unit')(value);
    case 'number':
      return (value) => typeof value === 'number';
    case 'boolean':
      return (value) => value === true;
    case 'id':
    case 'text':
      return isText;
    default:
      return () => false;
  }
}

describe.each(entityNames)('the model of %s', (name) => {
  const { collection, fields, claimed, lasting, time } = entity(name);
  const records = atlas[collection];

  it('knows every field of the seeded records, and their kinds', () => {
    for (const record of records) {
      for (const [key, value] of Object.entries(record) as [string, unknown][]) {
        if (apart.includes(key) || value === undefined) continue;
        const field = fields[key];
        expect(field, `${record.id} has a field \`${key}\``).toBeDefined();
        if (!field) continue;
        const values: unknown[] = 'many' in field && field.many ? (value as unknown[]) : [value];
        const fits = values.every(shapeOf(field));
        expect(fits, `${record.id}.${key}: ${JSON.stringify(value)}`).toBe(true);
      }
    }
  });

  it('claims no field that seeded records lack', () => {
    for (const record of records) {
      for (const [key, field] of Object.entries(fields)) {
        if (!('missing' in field) || field.missing !== 'never') continue;
        expect(record, `${record.id}.${key}`).toHaveProperty(key);
      }
    }
  });

  it('says of what it is made', () => {
    for (const record of records) {
      expect('claims' in record).toBe(claimed);
      expect('validTime' in record).toBe(lasting);
    }
    for (const field of time) expect(fields[field]?.kind).toBe('date');
  });

  it('leads back by paths that lead here', () => {
    for (const field of Object.values(fields)) {
      if (field.kind !== 'records') continue;
      const back = resolvePath({ at: 'record', entity: field.of }, field.by);
      expect('place' in back && 'entity' in back.place && back.place.entity).toBe(name);
    }
  });
});
