import type { Found, SearchedCollection } from '@vitrine/query/search';
import { Command, InvalidArgumentError, Option } from 'commander';
import { loadAtlas } from '../atlas.js';
import { jsonText } from '../output/json.js';
import { layOutRows, type Row } from '../output/rows.js';
import type { Terminal } from '../terminal.js';
import { atlasOption, formatOption, oneOfOption } from './options.js';

const formats = ['table', 'json', 'csv'] as const;

interface Options {
  readonly format: (typeof formats)[number];
  readonly atlas?: string;
  readonly in?: readonly SearchedCollection[];
  readonly limit?: number;
  readonly locale?: 'en' | 'zh-Hans';
}

const examples = `
Examples:
  vitrine search kouchi
  vitrine search luois vuitton --in brands organizations
  vitrine search 奢品 --format json
`;

/** `vitrine search`: what goes by a name, for those who do not know its id. */
export function searchCommand(terminal: Terminal): Command {
  const { out, width } = terminal;
  return new Command('search')
    .summary('find ids by name, in either language')
    .description(
      'Finds brands, platforms, organizations, people and whatever else has a name: by part of it, in either language, by pinyin or its initials, and with a typing error.',
    )
    .argument('<text...>', 'what to look for')
    .option('--in <collection...>', 'only in these collections, such as brands')
    .addOption(new Option('--limit <number>', 'at most so many (default: 10)').argParser(numberOf))
    .addOption(oneOfOption('--locale <language>', 'names in', ['en', 'zh-Hans']))
    .addOption(formatOption(formats))
    .addOption(atlasOption())
    .addHelpText('after', examples)
    .action(async (text: readonly string[], options: Options) => {
      const { format, atlas, in: collections, limit, locale } = options;
      const { openSearch } = await import('@vitrine/query/search');
      const search = openSearch(await loadAtlas(atlas));
      const found = search.find(text.join(' '), { collections, limit, locale });
      if (format === 'json') {
        out.write(jsonText(found));
        return;
      }
      const rows = rowsOf(found);
      if (format === 'csv') {
        const { toCsv } = await import('@vitrine/core/export');
        out.write(toCsv(rows));
      } else if (rows.length > 0) {
        out.write(layOutRows(rows, { width, colors: out.colors }));
      }
      terminal.err.write(beside(found));
    });
}

const rowsOf = ({ hits }: Found): readonly Row[] =>
  hits.map(({ collection, id, name, matched, how }) => ({
    name: name.en,
    chinese: name['zh-Hans'] ?? '',
    matched: matched.reading === undefined ? matched.text : `${matched.text} (${matched.reading})`,
    how,
    collection,
    id,
  }));

/** What is no hit would spoil a table that is piped on. */
function beside({ hits, more, nearest }: Found): string {
  if (more) return 'More go by that: write more of the name, or raise --limit.\n';
  if (hits.length > 0) return '';
  if (nearest.length === 0) return 'Nothing to look for: give a text with letters.\n';
  const names = nearest.map(({ name, collection, id }) => `  ${name.en} (${collection}/${id})\n`);
  return `Nothing goes by that. The nearest names:\n${names.join('')}`;
}

function numberOf(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('Give a number such as 20.');
}
