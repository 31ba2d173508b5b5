import { Command } from 'commander';
import { loadAtlas } from '../atlas.js';
import { changesPage } from '../output/changes-page.js';
import type { Terminal } from '../terminal.js';
import { aboutOptions, atlasOption, type AboutOptions } from './options.js';
import { viewFormatOption, writeView, type ViewOptions } from './view.js';

interface ChangesOptions extends ViewOptions, AboutOptions {
  readonly after: string;
  readonly until: string;
}

const examples = `
Examples:
  vitrine changes --after 2018 --until 2019 --brands coach
  vitrine changes --after 2019-09-30 --until 2020-06-30 --platforms tmall-luxury-pavilion --format markdown
`;

/** `vitrine changes`: what the list of changes shows. For changes of the data itself there is `vitrine diff`. */
export function changesCommand(terminal: Terminal): Command {
  const command = new Command('changes')
    .summary('show what changed in the world between two days')
    .description(
      'Shows what started, ended, was announced or denied, changed its owner, happened or was measured after one day, up to and including another, and how sure that is: the view behind the list of changes. What changed in the data tells `vitrine diff`.',
    )
    .requiredOption('--after <date>', 'a day, or a month or year for its last day')
    .requiredOption('--until <date>', 'a later day, or a month or year for its last day');
  for (const option of aboutOptions()) command.addOption(option);
  return command
    .addOption(viewFormatOption())
    .addOption(atlasOption())
    .addHelpText('after', examples)
    .action(async (options: ChangesOptions) => {
      const { format, atlas, after, until, brands, platforms, organizations } = options;
      const { openViews } = await import('@vitrine/query/views');
      const about = { brands, platforms, organizations };
      const view = openViews(await loadAtlas(atlas)).changes({ after, until, about });
      await writeView(terminal, format, view, changesPage);
    });
}
