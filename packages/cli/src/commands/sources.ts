import type { WhyReference } from '@vitrine/query';
import { Command, InvalidArgumentError, Option } from 'commander';
import { loadAtlas } from '../atlas.js';
import { sourcesPage } from '../output/sources-page.js';
import type { Terminal } from '../terminal.js';
import { atlasOption, dayOption, oneOfOption } from './options.js';
import { viewFormatOption, writeView, type ViewOptions } from './view.js';

const groupings = ['year', 'publisher'] as const;

interface SourcesOptions extends ViewOptions {
  readonly publisher?: string;
  readonly year?: string;
  readonly record?: WhyReference;
  readonly by?: (typeof groupings)[number];
}

/** `vitrine sources`: the documents that the source list shows. */
export function sourcesCommand(terminal: Terminal): Command {
  return new Command('sources')
    .summary('list the documents behind the atlas')
    .description(
      'Lists documents with how much each says: all, or those of a publisher, a year or a record.',
    )
    .argument('[id...]', 'ids of the sources (default: all)')
    .option('--publisher <name>', 'only those of this publisher')
    .option('--year <year>', 'only those that may have been published in this year')
    .addOption(
      new Option('--record <collection/id>', 'only those that speak of this record').argParser(
        recordOf,
      ),
    )
    .addOption(oneOfOption('--by <grouping>', 'group by', groupings))
    .addOption(dayOption())
    .addOption(viewFormatOption())
    .addOption(atlasOption())
    .action(async (ids: readonly string[], options: SourcesOptions) => {
      const { format, atlas, asOf, publisher, year, record, by } = options;
      const { openViews } = await import('@vitrine/query/views');
      const view = openViews(await loadAtlas(atlas)).sourceList({
        ids: ids.length > 0 ? ids : undefined,
        publisher,
        year,
        record,
        groupBy: by,
        asOf,
      });
      // The page is the list: it needs none at its foot.
      const shown = format === 'json' ? view : { ...view, sources: [] };
      await writeView(terminal, format, shown, sourcesPage);
    });
}

function recordOf(text: string): WhyReference {
  const at = text.indexOf('/');
  if (at < 1) throw new InvalidArgumentError('Give a record such as deal/burberry-tencent-2019.');
  // What is no collection is refused by the view, which names the nearest one.
  const collection = text.slice(0, at) as WhyReference['collection'];
  return { collection, id: text.slice(at + 1) };
}
