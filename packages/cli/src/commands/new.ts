import { Command, InvalidArgumentError, Option } from 'commander';
import type { Draft } from '../new-source/source-text.js';
import type { Terminal } from '../terminal.js';

interface Options extends Omit<Draft, 'id' | 'url'> {
  readonly id?: string;
  readonly dir: string;
}

/** `vitrine new`: files to fill in. */
export function newCommand(terminal: Terminal): Command {
  return new Command('new')
    .summary('begin a file of the seeds')
    .description('Writes a file of the seeds to fill in.')
    .addCommand(newSourceCommand(terminal));
}

function newSourceCommand({ out }: Terminal): Command {
  return new Command('source')
    .summary('begin a source: one document and what it says')
    .description(
      'Writes sources/<year>/<id>.yaml, with what is known of the document and a place for what is not, which `vitrine check` refuses until it is filled in. It reads nothing from the net.',
    )
    .argument('<url>', 'where the document can be read')
    .option('--title <text>', 'its headline')
    .option(
      '--publisher <name>',
      'who published it (default: that of the sources of the same site)',
    )
    .option('--published <date>', 'when, as EDTF: 2020-12-18, 2020-12, 2020~')
    .option('--kind <kind>', 'filing, press-release, report, news, reference or blog')
    .option('--language <tag>', 'BCP 47 tag of the language that it is written in')
    .option('--id <id>', 'id of the source (default: <publisher>-<year>-<subject>)')
    .addOption(new Option('--dir <dir>', 'folder of seeds').default('seeds').argParser(notEmpty))
    .action(async (url: string, { dir, ...given }: Options) => {
      const { newSource } = await import('../new-source/new-source.js');
      const file = newSource(dir, url, given);
      out.write(`${file}\nFill it in, then run \`vitrine check ${dir}\`.\n`);
    });
}

function notEmpty(text: string): string {
  if (text !== '') return text;
  throw new InvalidArgumentError('Name a folder.');
}
