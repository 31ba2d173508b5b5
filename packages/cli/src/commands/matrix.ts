import { Command } from 'commander';
import { loadAtlas } from '../atlas.js';
import { matrixPage } from '../output/matrix-page.js';
import type { Terminal } from '../terminal.js';
import { atlasOption, dayOption } from './options.js';
import { viewFormatOption, writeView, type ViewOptions } from './view.js';

interface MatrixOptions extends ViewOptions {
  readonly platforms?: readonly string[];
  readonly owners?: readonly string[];
  readonly brands?: readonly string[];
  readonly channels?: readonly string[];
}

const examples = `
Examples:
  vitrine matrix --owners tapestry lvmh --as-of 2019-09-30
  vitrine matrix --platforms tmall tmall-luxury-pavilion jd-com --format csv
`;

/** `vitrine matrix`: the matrix that the presence matrix shows. */
export function matrixCommand(terminal: Terminal): Command {
  return new Command('matrix')
    .summary('show which brands were on which platforms on one day')
    .description(
      'Shows brands by their owner on platforms on a day, with how sure each presence is: the view behind the presence matrix.',
    )
    .option('--platforms <id...>', 'the columns, in this order (default: all that have a brand)')
    .option('--owners <id...>', 'only brands that one of these owns on the day')
    .option('--brands <id...>', 'only these brands')
    .option(
      '--channels <word...>',
      'only presences through one of these channels, such as flagship-store',
    )
    .addOption(dayOption())
    .addOption(viewFormatOption())
    .addOption(atlasOption())
    .addHelpText('after', examples)
    .action(async ({ format, atlas, asOf, platforms, owners, brands, channels }: MatrixOptions) => {
      const { openViews } = await import('@vitrine/query/views');
      const asked = { asOf, platforms, owners, brands, channels };
      const view = openViews(await loadAtlas(atlas)).presenceMatrix(asked);
      await writeView(terminal, format, view, matrixPage);
    });
}
