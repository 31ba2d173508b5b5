import { Command } from 'commander';
import { atlasSummary } from '../output/summary.js';
import type { Terminal } from '../terminal.js';

/** `vitrine check`: whether a folder of seeds can be compiled, and everything that stands in the way. */
export function checkCommand({ out }: Terminal): Command {
  return new Command('check')
    .summary('read seeds and tell every problem in them')
    .description(
      'Reads a folder of seeds (vocabulary/ and sources/<year>/) and tells every problem that it finds, with file, line and column. Writes nothing.',
    )
    .argument('[dir]', 'folder of seeds', 'seeds')
    .action(async (dir: string) => {
      const { compileSeeds } = await import('../seeds.js');
      const atlas = compileSeeds(dir, '0.0.0');
      out.write(`${out.colors.green('No problems')} in ${dir}: ${atlasSummary(atlas)}`);
    });
}
