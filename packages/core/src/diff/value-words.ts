import type { Quantity } from '../model/quantity.js';
import type { ChangedValue } from './types.js';

const number = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 6 });

function amount(quantity: Quantity): string {
  if ('value' in quantity) return number(quantity.value);
  if ('minValue' in quantity && 'maxValue' in quantity) {
    return `${number(quantity.minValue)} to ${number(quantity.maxValue)}`;
  }
  const exclusive = 'exclusive' in quantity;
  return 'minValue' in quantity
    ? `${exclusive ? 'more than' : 'at least'} ${number(quantity.minValue)}`
    : `${exclusive ? 'less than' : 'at most'} ${number(quantity.maxValue)}`;
}

/** A quantity in English, with everything that makes it less than exact: `about 12 %`. */
function quantityInWords(quantity: Quantity): string {
  const { unit, approximate } = quantity;
  const figure = `${approximate ? 'about ' : ''}${amount(quantity)}`;
  if (unit === 'percent') return `${figure} %`;
  return /^[A-Z]{3}$/u.test(unit) ? `${unit} ${figure}` : `${figure} ${unit.replaceAll('-', ' ')}`;
}

/** A value in a few English words; dates stay EDTF, which says most in the least space. */
export function valueInWords(value: ChangedValue): string {
  switch (value.type) {
    case 'text':
      return value.text.en;
    case 'date':
      return value.date.edtf;
    case 'quantity':
      return quantityInWords(value.quantity);
    case 'undisclosed':
      return 'undisclosed';
    case 'country':
      return value.code;
    case 'things':
      return value.things.map(({ name }) => name.en).join(', ');
    case 'state':
      return value.state;
    case 'plain':
      return plain(value.value);
  }
}

function plain(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(plain).join(', ');
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).map(plain).join(' to ');
  }
  return JSON.stringify(value);
}
