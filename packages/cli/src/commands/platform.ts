import { Command } from 'commander';
import { loadAtlas } from '../atlas.js';
import { platformPage } from '../output/platform-page.js';
import type { Terminal } from '../terminal.js';
import { atlasOption, dayOption } from './options.js';
import { viewFormatOption, writeView, type ViewOptions } from './view.js';

/** `vitrine platform`: the profile that the platform card shows. */
export function platformCommand(terminal: Terminal): Command {
  return new Command('platform')
    .summary('show one platform on one day')
    .description(
      'Shows what a platform is, who runs it, its figures, brands, tools and deals on a day: the view behind the platform card.',
    )
    .argument('<id>', 'id of the platform')
    .addOption(dayOption())
    .addOption(viewFormatOption())
    .addOption(atlasOption())
    .action(async (id: string, { format, asOf, atlas }: ViewOptions) => {
      const { openViews } = await import('@vitrine/query/views');
      const view = openViews(await loadAtlas(atlas)).platformProfile(id, { asOf });
      await writeView(terminal, format, view, platformPage);
    });
}
