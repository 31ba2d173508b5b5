import { hasMark, type Item } from './items.js';

/** Where the focus stands: a line of the body, and a column, which a heading keeps for the line after it. */
export interface Place {
  readonly item: number;
  readonly column: number;
}

/** Where a key leads from a place: to the next mark in its direction, past what nobody spoke of. */
export function moved(
  items: readonly Item[],
  columns: number,
  { item, column }: Place,
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
): Place | undefined {
  switch (key) {
    case 'ArrowDown':
      return along(items, item + 1, 1, column);
    case 'ArrowUp':
      return along(items, item - 1, -1, column);
    case 'ArrowRight':
      return across(items, item, column + 1, 1, columns);
    case 'ArrowLeft':
      return across(items, item, column - 1, -1, columns);
    case 'Home':
      return ctrlKey ? along(items, 0, 1, column) : across(items, item, 0, 1, columns);
    case 'End':
      return ctrlKey
        ? along(items, items.length - 1, -1, column)
        : across(items, item, columns - 1, -1, columns);
    default:
      return undefined;
  }
}

function along(
  items: readonly Item[],
  from: number,
  step: 1 | -1,
  column: number,
): Place | undefined {
  for (let item = from; item >= 0 && item < items.length; item += step) {
    if (hasMark(items[item], column)) return { item, column };
  }
  return undefined;
}

function across(
  items: readonly Item[],
  item: number,
  from: number,
  step: 1 | -1,
  columns: number,
): Place | undefined {
  if (items[item]?.kind !== 'brand') return undefined;
  for (let column = from; column >= 0 && column < columns; column += step) {
    if (hasMark(items[item], column)) return { item, column };
  }
  return undefined;
}
