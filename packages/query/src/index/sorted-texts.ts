import type { RowRun } from './letter-index.js';

/** Sorts texts, so that those that begin with a part lie side by side; gives their rows, each once, in rising order. */
export function sortedTexts(
  texts: readonly string[],
  rows: readonly number[],
): (part: string) => RowRun {
  const order = [...texts.keys()].sort((a, b) => compare(texts[a], texts[b]));
  const inOrder = order.map((place) => texts[place] ?? '');
  const rowsInOrder = Int32Array.from(order, (place) => rows[place] ?? 0);
  return (part) => {
    let low = 0;
    let high = inOrder.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((inOrder[middle] ?? '') < part) low = middle + 1;
      else high = middle;
    }
    const first = low;
    while (low < inOrder.length && inOrder[low]?.startsWith(part)) low++;
    return low - first < 2
      ? { rows: rowsInOrder, first, end: low }
      : rising(rowsInOrder.slice(first, low));
  };
}

const compare = (a = '', b = ''): number => (a < b ? -1 : Number(a > b));

/** What lies side by side by its text, in the order of rows. Several texts of a row may begin alike. */
function rising(rows: Int32Array): RowRun {
  rows.sort();
  let end = 0;
  for (const row of rows) if (end === 0 || rows[end - 1] !== row) rows[end++] = row;
  return { rows, first: 0, end };
}
