import type { Table } from '../report/tables.js';
import { kinds, type Kind } from './questions.js';
import type { Quality } from './quality.js';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** One line a kind of question: the search's own figures, beside them the first hit of the peer. */
export function qualityTable(
  own: ReadonlyMap<Kind, Quality>,
  peer: ReadonlyMap<Kind, Quality>,
): Table {
  const head = [
    'what is typed',
    'texts',
    'recall@1',
    '@5',
    '@100',
    'precision@5',
    'MiniSearch: @1',
    '@5',
    'precision@5',
  ];
  const rows = [...own].map(([kind, quality]) => {
    const other = peer.get(kind);
    return [
      kinds[kind],
      quality.questions.toLocaleString('en'),
      ...[quality.recallAt1, quality.recallAt5, quality.recallAt100, quality.precisionAt5].map(
        percent,
      ),
      ...(other ? [other.recallAt1, other.recallAt5, other.precisionAt5].map(percent) : []),
    ];
  });
  return [head, ...rows];
}
