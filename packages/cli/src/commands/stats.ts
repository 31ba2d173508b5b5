import { Command } from 'commander';
import { loadAtlas } from '../atlas.js';
import { lastDayOf } from '../day.js';
import { jsonText } from '../output/json.js';
import { markdownTable } from '../output/markdown.js';
import { breakdownTable, breakdownText, statsMarkdown, statsText } from '../output/stats.js';
import type { Terminal } from '../terminal.js';
import { atlasOption, dayOption, formatOption, oneOfOption } from './options.js';

const formats = ['text', 'json', 'markdown'] as const;
const parts = { brand: 'brands', platform: 'platforms', year: 'years' } as const;

interface Options {
  readonly format: (typeof formats)[number];
  readonly by?: keyof typeof parts;
  readonly asOf?: string;
  readonly all?: true;
  readonly atlas?: string;
}

const examples = `
Examples:
  vitrine stats
  vitrine stats --by platform
  vitrine stats --as-of 2020 --format json
`;

/** `vitrine stats`: what is disputed, what is covered, and how well. */
export function statsCommand({ out, width }: Terminal): Command {
  return new Command('stats')
    .summary('show disputes, coverage and quality')
    .description(
      'Shows how much the atlas tells and how well: disputes with their readings, and apart from them what only looks like one; claims per record, corroboration, precision of dates, and how long ago presences were seen.',
    )
    .addOption(oneOfOption('--by <part>', 'one table by', ['brand', 'platform', 'year']))
    .option('--all', 'show lists and tables in full')
    .addOption(dayOption())
    .addOption(formatOption(formats))
    .addOption(atlasOption())
    .addHelpText('after', examples)
    .action(async ({ format, by, asOf, all, atlas }: Options) => {
      const day = lastDayOf(asOf);
      const { stats } = await import('@vitrine/core/stats');
      const found = stats(await loadAtlas(atlas), { asOf: day });
      const layout = { width, colors: out.colors };
      if (by !== undefined) {
        const rows = found[parts[by]];
        if (format === 'json') out.write(jsonText({ asOf: found.asOf, [parts[by]]: rows }));
        else if (format === 'markdown') out.write(markdownTable(breakdownTable(by, rows)));
        else out.write(breakdownText(by, rows, all === true, layout));
      } else if (format === 'json') out.write(jsonText(found));
      else if (format === 'markdown') out.write(statsMarkdown(found));
      else out.write(statsText(found, all === true, layout));
    });
}
