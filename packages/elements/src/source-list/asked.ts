import { VitrineError } from '@vitrine/core';
import type { SourceFilter, WhyReference } from '@vitrine/query';
import { listed } from '../shared/listed.js';

/** The kinds of record of which sources speak, as the first word of the attribute `record`. */
const recordKinds = [
  'brand',
  'organization',
  'platform',
  'capability',
  'person',
  'ownership',
  'presence',
  'deal',
  'campaign',
  'observation',
  'appointment',
  'insight',
] as const satisfies readonly WhyReference['collection'][];

interface Attributes {
  readonly ids: string;
  readonly publisher: string;
  readonly year: string;
  readonly record: string;
  readonly groupBy: string;
}

/**
 * The filter that the attributes ask for.
 *
 * @throws VitrineError `unknown-word` where a record or a grouping is written in another way
 */
export function askedFilter({ ids, publisher, year, record, groupBy }: Attributes): SourceFilter {
  return {
    ...(ids !== '' && { ids: listed(ids) }),
    ...(publisher !== '' && { publisher }),
    ...(year !== '' && { year: year === 'none' ? null : year }),
    ...(record !== '' && { record: askedRecord(record) }),
    ...(groupBy !== '' && { groupBy: askedGrouping(groupBy) }),
  };
}

/** A record by its kind and id: `deal/acme-2019`. */
export function askedRecord(text: string): WhyReference {
  const [word, ...rest] = text.split('/');
  const collection = recordKinds.find((kind) => kind === word);
  if (collection !== undefined && rest.length > 0) return { collection, id: rest.join('/') };
  throw unknownWord(
    'record',
    `\`${text}\` names no record; write its kind and id, such as brand/coach. Kinds are ${recordKinds.join(', ')}`,
  );
}

function askedGrouping(text: string): 'year' | 'publisher' {
  if (text === 'year' || text === 'publisher') return text;
  throw unknownWord('group-by', `\`${text}\` is no way to group sources; write year or publisher`);
}

const unknownWord = (path: string, message: string): VitrineError =>
  new VitrineError('unknown-word', [{ code: 'unknown-word', path, message }]);
