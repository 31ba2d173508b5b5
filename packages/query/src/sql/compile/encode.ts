import type { Cell, CellKind } from './cells.js';
import type { Dialect } from './dialects.js';
import type { Sql } from './expression.js';

/** How a column of the answer is read back. */
export type Shape =
  | { readonly is: 'value' | 'list'; readonly of: Pick<Cell, 'kind' | 'beside'> }
  | { readonly is: 'notes' };

/** The parts of what has several, in the order in which they are read back. */
export const partsOf: Readonly<Partial<Record<CellKind, readonly string[]>>> = {
  localized: ['en', 'zh_hans'],
  date: ['edtf', 'earliest', 'latest', 'approximate', 'uncertain'],
  quantity: ['value', 'min', 'max', 'exclusive', 'approximate', 'unit', 'undisclosed'],
  reference: ['type', 'id'],
};

/** A value as one column: itself, or of what has parts a JSON array of them. */
export function encode(cell: Cell, dialect: Dialect): Sql {
  const parts = partsOf[cell.kind];
  if (!parts) return cell.part();
  const all = [...parts, ...(cell.beside ?? [])];
  return dialect.array(all.map((name) => encodePart(cell, name, dialect)));
}

function encodePart(cell: Cell, name: string, dialect: Dialect): Sql {
  const part = cell.part(name);
  if (cell.kind === 'date' && (name === 'earliest' || name === 'latest'))
    return dialect.dayText(part);
  if (cell.kind === 'quantity' && ['value', 'min', 'max'].includes(name))
    return dialect.exact(part);
  return part;
}
