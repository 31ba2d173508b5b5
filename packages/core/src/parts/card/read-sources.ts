import { sourceKinds } from '../../model/source-kinds.js';
import type { Source } from '../../model/source.js';
import { idSuggestedBy } from '../name-list.js';
import { expandDate } from './card-dates.js';

/** The sources of a card, from the lines that its module holds. */
export function readSources(lines: string): readonly Source[] {
  let last = '';
  return lines.split('\n').flatMap((line) => {
    const [publisher = '', rest = '', kind, published, language = 'en'] = line.split('\t');
    last = publisher || last;
    if (rest === '') return [];
    const source = {
      id: rest.startsWith('-') ? idSuggestedBy(last) + rest : rest,
      title: '',
      publisher: last,
      kind: sourceKinds[Number(kind)],
      language,
      ...(published && { published: expandDate(published) }),
    };
    // Put together column by column, as the build took it apart.
    return source as Source;
  });
}
