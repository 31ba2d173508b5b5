import { Command } from 'commander';
import { loadAtlas } from '../atlas.js';
import { brandPage } from '../output/brand-page.js';
import type { Terminal } from '../terminal.js';
import { atlasOption, dayOption } from './options.js';
import { viewFormatOption, writeView, type ViewOptions } from './view.js';

/** `vitrine brand`: the brand profile that the brand card shows. */
export function brandCommand(terminal: Terminal): Command {
  return new Command('brand')
    .summary('show one brand on one day')
    .description(
      'Shows who a brand is, where it is present and what is said of it on a day: the view behind the brand card.',
    )
    .argument('<id>', 'id of the brand')
    .addOption(dayOption())
    .addOption(viewFormatOption())
    .addOption(atlasOption())
    .action(async (id: string, { format, asOf, atlas }: ViewOptions) => {
      const { open } = await import('@vitrine/query');
      const view = open(await loadAtlas(atlas)).brandProfile(id, { asOf });
      await writeView(terminal, format, view, brandPage);
    });
}
