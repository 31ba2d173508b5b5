import { Command } from 'commander';
import { brandCommand } from './commands/brand.js';
import { changesCommand } from './commands/changes.js';
import { checkCommand } from './commands/check.js';
import { compareCommand } from './commands/compare.js';
import { compileCommand } from './commands/compile.js';
import { diffCommand } from './commands/diff.js';
import { exportCommand } from './commands/export.js';
import { findCommand } from './commands/find.js';
import { matrixCommand } from './commands/matrix.js';
import { newCommand } from './commands/new.js';
import { ownersCommand } from './commands/owners.js';
import { platformCommand } from './commands/platform.js';
import { queryCommand } from './commands/query.js';
import { searchCommand } from './commands/search.js';
import { seriesCommand } from './commands/series.js';
import { sourcesCommand } from './commands/sources.js';
import { statsCommand } from './commands/stats.js';
import { timelineCommand } from './commands/timeline.js';
import { verifyCommand } from './commands/verify.js';
import { whyCommand } from './commands/why.js';
import type { Terminal } from './terminal.js';
import { version } from './version.js';

const examples = `
Examples:
  vitrine query '{"v":1,"from":"observation","match":{"metric":"brand-adoption-rate"}}'
  vitrine search kouchi
  vitrine brand coach --as-of 2019-09-30
  vitrine compare tmall jd-com wechat --as-of 2019
  vitrine why presence coach--tmall-luxury-pavilion--flagship-store state
  vitrine check seeds

Exit codes:
  0  done
  1  the data or the query is wrong; every problem is on standard error
  2  the command was used wrongly
`;

const commands = [
  queryCommand,
  searchCommand,
  brandCommand,
  compareCommand,
  platformCommand,
  findCommand,
  seriesCommand,
  ownersCommand,
  sourcesCommand,
  matrixCommand,
  timelineCommand,
  changesCommand,
  whyCommand,
  checkCommand,
  compileCommand,
  diffCommand,
  exportCommand,
  newCommand,
  statsCommand,
  verifyCommand,
];

/** The whole command line. It throws rather than ends the process, so that it can run inside another. */
export function createProgram(terminal: Terminal): Command {
  const { out, err } = terminal;
  const program = new Command('vitrine')
    .description("An evidence-backed atlas of luxury brands on China's digital platforms.")
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .addHelpText('after', examples);
  for (const command of commands) program.addCommand(command(terminal));
  for (const command of withSubcommands(program)) {
    command
      .exitOverride()
      .showHelpAfterError(`Run \`${fullName(command)} --help\`.`)
      .configureOutput({
        writeOut: (text) => out.write(text),
        writeErr: (text) => err.write(text),
        getOutHasColors: () => out.colors.isColorSupported,
        getErrHasColors: () => err.colors.isColorSupported,
      });
  }
  return program;
}

const withSubcommands = (command: Command): Command[] => [
  command,
  ...command.commands.flatMap(withSubcommands),
];

/** `vitrine new source` */
function fullName(command: Command): string {
  return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();
}
