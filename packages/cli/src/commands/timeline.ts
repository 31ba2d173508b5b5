import { Command } from 'commander';
import type { OccurrenceKind } from '@vitrine/query';
import { loadAtlas } from '../atlas.js';
import { timelinePage } from '../output/timeline-page.js';
import type { Terminal } from '../terminal.js';
import { aboutOptions, atlasOption, dayOption, type AboutOptions } from './options.js';
import { viewFormatOption, writeView, type ViewOptions } from './view.js';

interface TimelineOptions extends ViewOptions, AboutOptions {
  readonly kinds?: readonly OccurrenceKind[];
  readonly after?: string;
  readonly until?: string;
}

const examples = `
Examples:
  vitrine timeline --brands coach --platforms tmall tmall-luxury-pavilion
  vitrine timeline --organizations lvmh --kinds ownership deal --after 2015
`;

/** `vitrine timeline`: what the timeline draws. */
export function timelineCommand(terminal: Terminal): Command {
  const command = new Command('timeline')
    .summary('show what came about, in the order of time')
    .description(
      'Shows launches and closures, tools, owners, appointments, deals and campaigns in the order of time, plans apart: the view behind the timeline.',
    );
  for (const option of aboutOptions()) command.addOption(option);
  return command
    .option(
      '--kinds <kind...>',
      'only platform, presence, capability, ownership, appointment, deal or campaign',
    )
    .option('--after <date>', 'only what may lie after this day, month or year')
    .option('--until <date>', 'only what may lie up to the end of it')
    .addOption(dayOption())
    .addOption(viewFormatOption())
    .addOption(atlasOption())
    .addHelpText('after', examples)
    .action(async (options: TimelineOptions) => {
      const { format, atlas, asOf, kinds, after, until } = options;
      const { brands, platforms, organizations } = options;
      const { openViews } = await import('@vitrine/query/views');
      const about = { brands, platforms, organizations };
      const asked = { about, kinds, after, until, asOf };
      const view = openViews(await loadAtlas(atlas)).timeline(asked);
      await writeView(terminal, format, view, timelinePage);
    });
}
