import { Command } from 'commander';
import { loadAtlas } from '../atlas.js';
import { comparisonPage } from '../output/comparison-page.js';
import type { Terminal } from '../terminal.js';
import { atlasOption, dayOption } from './options.js';
import { viewFormatOption, writeView, type ViewOptions } from './view.js';

/** `vitrine compare`: the comparison that the platform table shows. */
export function compareCommand(terminal: Terminal): Command {
  return new Command('compare')
    .summary('show platforms side by side on one day')
    .description(
      'Shows what is known of platforms side by side on a day: the view behind the platform table.',
    )
    .argument('<platform...>', 'ids of the platforms')
    .addOption(dayOption())
    .addOption(viewFormatOption())
    .addOption(atlasOption())
    .action(async (ids: readonly string[], { format, asOf, atlas }: ViewOptions) => {
      const { open } = await import('@vitrine/query');
      const view = open(await loadAtlas(atlas)).platformComparison(ids, { asOf });
      await writeView(terminal, format, view, comparisonPage);
    });
}
