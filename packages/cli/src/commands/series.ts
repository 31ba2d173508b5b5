import { Command, Option } from 'commander';
import { loadAtlas } from '../atlas.js';
import { seriesPage } from '../output/series-page.js';
import type { Terminal } from '../terminal.js';
import { atlasOption, dayOption } from './options.js';
import { viewFormatOption, writeView, type ViewOptions } from './view.js';

interface SeriesOptions extends ViewOptions {
  readonly population?: string;
  readonly whole?: true;
  readonly unit?: string;
  readonly reportedBy?: string;
  readonly after?: string;
  readonly until?: string;
}

const examples = `
Examples:
  vitrine series monthly-active-users wechat tmall --whole
  vitrine series market-size cn-luxury --reported-by bain --format csv
`;

/** `vitrine series`: the series that the metric chart draws. */
export function seriesCommand(terminal: Terminal): Command {
  return new Command('series')
    .summary('show figures of a metric over time')
    .description(
      'Shows the figures of a metric over time, with their open sides, forecasts and reporters: the view behind the metric chart.',
    )
    .argument('<metric>', 'id of the metric')
    .argument('[subject...]', 'ids of what the figures are about (default: everything)')
    .option('--population <text>', 'only figures of this population')
    .addOption(
      new Option('--whole', 'only figures that name no population').conflicts('population'),
    )
    .option('--unit <unit>', 'only figures in this unit')
    .option('--reported-by <organization>', 'only figures with which this organization is credited')
    .option('--after <date>', 'only figures that may lie after this day, month or year')
    .option('--until <date>', 'only figures that may lie up to the end of it')
    .addOption(dayOption())
    .addOption(viewFormatOption())
    .addOption(atlasOption())
    .addHelpText('after', examples)
    .action(async (metric: string, subjects: readonly string[], options: SeriesOptions) => {
      const { format, atlas, asOf, population, whole, unit, reportedBy, after, until } = options;
      const { openViews } = await import('@vitrine/query/views');
      const view = openViews(await loadAtlas(atlas)).metricSeries({
        metric,
        subjects: subjects.length > 0 ? subjects : undefined,
        population: whole ? null : population,
        unit,
        reportedBy,
        after,
        until,
        asOf,
      });
      await writeView(terminal, format, view, seriesPage);
    });
}
