import { modelineOf } from '@vitrine/core/compile';
import { claimExamples } from './claim-examples.js';

/** What is known of a document before somebody has read it; what is missing is to be filled in. */
export interface Draft {
  readonly id: string;
  readonly url: string;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly kind?: string | undefined;
  readonly language?: string | undefined;
  readonly published?: string | undefined;
}

/** What YAML would read as something else than text, or not at all, stands in quotes. */
function scalar(text: string): string {
  const plain =
    /^\p{L}[^:#'"[\]{},&*!|>%@`\\]*$/u.test(text) &&
    !/^(?:true|false|null|yes|no|on|off)$/iu.test(text);
  return plain ? text : `'${text.replaceAll("'", "''")}'`;
}

/** A field, or its place with what belongs there. An empty field is refused by every check. */
const field = (name: string, value: string | undefined, wanted: string): string =>
  value === undefined ? `  ${name}: # ${wanted}` : `  ${name}: ${value}`;

const quoted = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : scalar(value);

const comment = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '  #' : `  # ${line}`))
    .join('\n');

/** A file to fill in, with examples of claims. `path` is its place within the seeds. */
export function sourceText(draft: Draft, path: string): string {
  const { id, url, title, publisher, kind, language, published } = draft;
  const lines = [
    modelineOf(path),
    'source:',
    `  id: ${id}`,
    field('title', quoted(title), 'the headline, as it stands'),
    field('publisher', quoted(publisher), 'who published it, spelt as in other sources'),
    field('kind', kind, 'filing, press-release, report, news, reference or blog'),
    field('language', language, 'of the document, such as en or zh'),
    // No white space is in it, so that only a colon at its end means something to YAML.
    `  url: ${url.endsWith(':') ? `'${url}'` : url}`,
    field(
      'published',
      published,
      'such as 2020-12-18, 2020-12 or 2020~; no line where it has no date',
    ),
    '',
    'claims:',
    '  # One claim a fact, in our own words: what the document says, not what we know. Take over what',
    '  # fits, and remove the rest.',
    '  #',
    comment(claimExamples),
  ];
  return `${lines.filter((line) => line !== undefined).join('\n')}\n`;
}
