import type { Count } from '../../answer/answer.js';
import type { MatrixCell } from './types.js';

/** Counts the cells of a row or of a column by how sure it is that the brand was there. */
export function countOf(cells: Iterable<MatrixCell | null | undefined>): Count {
  let [certain, presumed, possible] = [0, 0, 0];
  for (const cell of cells) {
    switch (cell?.standing.state) {
      case 'certain':
        certain += 1;
        break;
      case 'presumed':
        presumed += 1;
        break;
      case 'possible':
        possible += 1;
        break;
      default:
    }
  }
  return { certain, presumed: certain + presumed, possible: certain + presumed + possible };
}
