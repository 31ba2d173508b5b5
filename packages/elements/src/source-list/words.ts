import { counted } from '../shared/messages/counted.js';
import { words } from '../shared/messages/words.js';

export interface SourceListWords {
  readonly label: string;
  readonly sources: (count: number) => string;
  readonly sourcesBy: (publisher: string) => string;
  readonly sourcesOf: (year: string) => string;
  readonly undatedSources: string;
  readonly sourcesOn: (name: string) => string;
  readonly subtitle: Readonly<Record<'year' | 'publisher', (day: string) => string>>;
  readonly columns: Readonly<Record<'published' | 'document' | 'claims', string>>;
  /** Sources of no known date, or that may be of several years. */
  readonly noYear: string;
  readonly claims: (count: number) => string;
  readonly by: (author: string) => string;
  readonly via: (name: string) => string;
  readonly language: (name: string) => string;
  readonly nothing: (day: string) => string;
  readonly moreSources: (count: number) => string;
  readonly moreGroups: Readonly<Record<'year' | 'publisher', (count: number) => string>>;
  readonly ours: string;
}

export const sourceListWords = words('sourceListWords', {
  label: 'Sources',
  sources: (count) => counted(count, 'source', 'sources'),
  sourcesBy: (publisher) => `Sources by ${publisher}`,
  sourcesOf: (year) => `Sources of ${year}`,
  undatedSources: 'Sources of no known date',
  sourcesOn: (name) => `Sources on ${name}`,
  subtitle: {
    year: (day) => `Documents published by ${day}, the latest first`,
    publisher: (day) => `Documents published by ${day}, by publisher`,
  },
  columns: { published: 'Published', document: 'Document', claims: 'Claims' },
  noYear: 'No one year known',
  claims: (count) => counted(count, 'claim', 'claims'),
  by: (author) => `by ${author}`,
  via: (name) => `read through ${name}`,
  language: (name) => `in ${name}`,
  nothing: (day) => `No such source had been published by ${day}.`,
  moreSources: (count) => counted(count, 'more source', 'more sources'),
  moreGroups: {
    year: (count) => counted(count, 'more year', 'more years'),
    publisher: (count) => counted(count, 'more publisher', 'more publishers'),
  },
  ours: 'Titles in square brackets are ours: the document has none.',
});
