import type { Access } from './access.js';
import type { Explanation } from './explain.js';

/** An explanation for a reader. */
export function explanationText(told: Omit<Explanation, 'text'>): string {
  const { query, hash, access, records, rows, left, order, unused, advice } = told;
  const { expected, read, of } = records;
  return [
    `${query.from}: ${accessText(access)}`,
    `  records: ${expected} expected, ${read} read, ${of} in all`,
    ...left.map((condition) => `  then asked of each: ${condition}`),
    `  ${orderTexts[order]}; ${rows} ${rows === 1 ? 'row' : 'rows'}`,
    ...unused.map(
      ({ condition, index, reason }) =>
        `  ${index === undefined ? 'no index' : `index \`${index}\` not used`} for ${condition}: ${reason}`,
    ),
    ...advice.map((one) => `  advice: ${one}`),
    `query ${hash}: ${JSON.stringify(query)}`,
    '',
  ].join('\n');
}

const orderTexts = {
  id: 'in the order of ids, as records are',
  sorted: 'sorted',
  groups: 'grouped',
} as const;

function accessText(access: Access): string {
  switch (access.by) {
    case 'id':
      return `by id ${access.ids.join(', ')}`;
    case 'bucket':
      return `by the index \`${access.path}\` of ${access.values.join(', ')}`;
    case 'text':
      return access.op === 'startsWith'
        ? `by the beginning \`${access.text}\` in the sorted texts of \`${access.path}\``
        : `by the letters of \`${access.text}\` in the index of texts in \`${access.path}\``;
    case 'scan':
      return 'all records, one by one';
  }
}
