import { Command, InvalidArgumentError } from 'commander';
import { VitrineError } from '@vitrine/core';
import { counted } from '../output/counted.js';
import { withProgress } from '../output/progress.js';
import { atlasSummary } from '../output/summary.js';
import type { Terminal } from '../terminal.js';

interface Options {
  readonly out: string;
  readonly check?: true;
  readonly cache: boolean;
  readonly dataVersion?: string;
}

/** `vitrine compile`: makes the atlas and what is generated beside it. */
export function compileCommand({ out, err }: Terminal): Command {
  return new Command('compile')
    .summary('compile seeds into the atlas')
    .description(
      'Compiles a folder of seeds into the atlas, its id unions and its JSON Schemas, and writes the schemas that editors read into its folder schema/. Where anything is wrong, nothing is written and the last good atlas stays.',
    )
    .argument('[dir]', 'folder of seeds', 'seeds')
    .option('--out <dir>', 'folder to write to', 'packages/core/src/atlas')
    .option('--check', 'write nothing; fail when the files differ from what the seeds say')
    .option('--no-cache', 'read every file, whatever an earlier run remembers')
    .option(
      '--data-version <version>',
      'version that the data carries (default: that of the package that holds the folder)',
      semanticVersion,
    )
    .action(async (dir: string, options: Options) => {
      const { compileSeeds } = await import('../seeds.js');
      const { editorSchemas, generatedFiles } = await import('@vitrine/core/compile');
      const { changedFiles, packageVersionAbove, writeTogether } = await import('../files.js');
      const version = options.dataVersion ?? packageVersionAbove(options.out) ?? '0.0.0';
      const { memoryOf } = await import('../seeds-memory.js');
      const remembered = memoryOf(dir, options.cache);
      const atlas = withProgress(err, (onProgress) =>
        remembered.using((memory) => compileSeeds(dir, version, { ...memory, onProgress })),
      );
      const changed = [
        ...changedFiles(options.out, generatedFiles(atlas)),
        ...changedFiles(dir, editorSchemas(atlas)),
      ];
      if (options.check) {
        if (changed.length > 0) throw stale(changed, dir, options.out);
        out.write(`${options.out} and the schemas in ${dir} are what ${dir} says.\n`);
        return;
      }
      writeTogether(changed);
      const written = changed.length === 0 ? 'nothing to change' : counted(changed.length, 'file');
      const names = changed.map(({ file }) => `  ${file}\n`).join('');
      out.write(`Data version ${version}: ${written}\n${names}${atlasSummary(atlas)}`);
    });
}

function stale(changed: readonly { file: string }[], dir: string, out: string): VitrineError {
  const message = `is not what the seeds say; run \`vitrine compile ${dir} --out ${out}\``;
  return new VitrineError(
    'stale',
    changed.map(({ file }) => ({ code: 'stale', path: '', message, file })),
  );
}

function semanticVersion(given: string): string {
  if (/^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/u.test(given)) return given;
  throw new InvalidArgumentError('Give a semantic version such as 1.2.0.');
}
