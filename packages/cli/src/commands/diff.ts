import { Command } from 'commander';
import { anyAtlas } from '../any-atlas.js';
import { changesMarkdown, changesText } from '../output/changes.js';
import { jsonText } from '../output/json.js';
import { lastRelease } from '../revision.js';
import type { Terminal } from '../terminal.js';
import { formatOption } from './options.js';

const formats = ['text', 'json', 'markdown'] as const;

interface Options {
  readonly format: (typeof formats)[number];
  readonly seeds: string;
  readonly all?: true;
}

const examples = `
Examples:
  vitrine diff                          what the seeds change against the last release
  vitrine diff HEAD~5                   against an older revision of the seeds
  vitrine diff v1/atlas.json v2/atlas.json --format markdown
`;

/** `vitrine diff`: what changed between two atlases, and what that asks of whoever uses the data. */
export function diffCommand({ out, width }: Terminal): Command {
  return new Command('diff')
    .summary('show what changed between two atlases')
    .description(
      'Shows added, changed and removed records between two atlases in words, and the level of the change by Semantic Versioning for data. Each side is an atlas.json, a folder of seeds or a git revision of the seeds.',
    )
    .argument('[old]', 'the older side (default: the last release by its git tag, else HEAD)')
    .argument('[new]', 'the newer side (default: the seeds as they are)')
    .option('--seeds <dir>', 'folder of the seeds, also within a revision', 'seeds')
    .option('--all', 'show every addition, however many')
    .addOption(formatOption(formats))
    .addHelpText('after', examples)
    .action(async (old: string | undefined, now: string | undefined, options: Options) => {
      const { format, seeds, all } = options;
      const { changesInWords, diff, level } = await import('@vitrine/core/diff');
      const older = await anyAtlas(old ?? (await lastRelease()), seeds);
      const changes = diff(older, await anyAtlas(now ?? seeds, seeds));
      if (format === 'json') out.write(jsonText({ level: level(changes), ...changes }));
      else if (format === 'markdown') out.write(changesMarkdown(changesInWords(changes)));
      else
        out.write(
          changesText(changesInWords(changes), all === true, { width, colors: out.colors }),
        );
    });
}
