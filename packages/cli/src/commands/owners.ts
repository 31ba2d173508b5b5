import { Command } from 'commander';
import { loadAtlas } from '../atlas.js';
import { ownersPage } from '../output/owners-page.js';
import type { Terminal } from '../terminal.js';
import { atlasOption, dayOption } from './options.js';
import { viewFormatOption, writeView, type ViewOptions } from './view.js';

/** `vitrine owners`: the history and the tree that the ownership tree shows. */
export function ownersCommand(terminal: Terminal): Command {
  return new Command('owners')
    .summary('show who owned something, and what it owns')
    .description(
      'Shows who owned a brand, an organization or a platform and when, and the tree around it on a day: the view behind the ownership tree.',
    )
    .argument('<id>', 'id; with its kind where two go by it: brand/farfetch')
    .addOption(dayOption())
    .addOption(viewFormatOption())
    .addOption(atlasOption())
    .action(async (id: string, { format, asOf, atlas }: ViewOptions) => {
      const { openViews } = await import('@vitrine/query/views');
      const view = openViews(await loadAtlas(atlas)).ownershipHistory(id, { asOf });
      await writeView(terminal, format, view, ownersPage);
    });
}
