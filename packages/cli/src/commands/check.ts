import { Command } from 'commander';
import { VitrineError, type IsoDate } from '@vitrine/core';
import { annotations } from '../output/annotations.js';
import { counted } from '../output/counted.js';
import { tellProblems } from '../output/problems.js';
import { withProgress } from '../output/progress.js';
import { ruleList } from '../output/rules.js';
import { atlasSummary } from '../output/summary.js';
import type { Checked } from '../seeds.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { formatOption } from './options.js';

interface Options {
  readonly fix?: true;
  readonly strict?: true;
  readonly rules?: true;
  readonly watch?: true;
  readonly cache: boolean;
  readonly format: 'text' | 'github';
}

// The cast states what the first ten characters of an ISO 8601 time are.
const today = (): IsoDate => new Date().toISOString().slice(0, 10) as IsoDate;

/** `vitrine check`: whether a folder of seeds can be compiled and keeps to the data guidelines. */
export function checkCommand(terminal: Terminal): Command {
  const { out, err, width } = terminal;
  return new Command('check')
    .summary('read seeds and tell every problem in them')
    .description(
      'Reads a folder of seeds (vocabulary/ and sources/<year>/), holds it against the data guidelines, and tells every problem that it finds, with file, line and column. Fails on errors; warnings are for judgement.',
    )
    .argument('[dir]', 'folder of seeds', 'seeds')
    .option('--fix', 'mend what needs no judgement, and tell what is left')
    .option('--strict', 'fail on warnings too')
    .option('--rules', 'list the rules of the data guidelines, each with why, and check nothing')
    .option('--no-cache', 'read every file, whatever an earlier run remembers')
    .option('--watch', 'check again whenever a file changes, until Ctrl-C')
    .addOption(
      formatOption(['text', 'github']).default(
        'text',
        'github where GitHub Actions runs the command: marks at the lines of a change too',
      ),
    )
    .action(async (dir: string, { fix, strict, rules, watch, cache, format }: Options) => {
      if (rules) {
        const { rules: all } = await import('@vitrine/core/lint');
        out.write(ruleList(all, { width, colors: out.colors }));
        return;
      }
      if (watch) {
        if (fix) throw new UsageError('--watch only tells; run --fix by itself');
        const { watchSeeds } = await import('../watch-seeds.js');
        await watchSeeds(dir, today, terminal, cache);
        return;
      }
      const { checkSeeds } = await import('../seeds.js');
      const { memoryOf } = await import('../seeds-memory.js');
      const remembered = memoryOf(dir, cache);
      const check = (): Checked =>
        withProgress(err, (onProgress) =>
          remembered.using((options) => checkSeeds(dir, today(), { ...options, onProgress })),
        );
      await marking(terminal, format, async (marked) => {
        const checked = check();
        const fixable = fix ? checked.fixable() : [];
        if (fixable.length === 0) {
          conclude(checked, dir, strict === true, marked);
          return;
        }
        const { writeTogether } = await import('../files.js');
        writeTogether(fixable);
        out.write(fixReport(fixable));
        conclude(check(), dir, strict === true, marked);
      });
    });
}

/** Marks problems for GitHub where that is asked for, also those of a refusal, which `run` tells. */
async function marking(
  terminal: Terminal,
  format: Options['format'],
  work: (marked: Terminal) => Promise<void>,
): Promise<void> {
  if (format !== 'github' || terminal.checkout !== undefined) return work(terminal);
  const checkout = '.';
  try {
    await work({ ...terminal, checkout });
  } catch (error) {
    if (error instanceof VitrineError) terminal.err.write(annotations(error.problems, checkout));
    throw error;
  }
}

function fixReport(fixable: ReturnType<Checked['fixable']>): string {
  const lines = fixable.map(({ file, mended }) => {
    const rules = [...new Set(mended.map(({ code }) => code))].join(', ');
    return `  ${file}: ${rules}\n`;
  });
  return `Mended ${counted(fixable.length, 'file')}\n${lines.join('')}`;
}

/** @throws VitrineError `data-guidelines` where something was found that fails the check. */
function conclude(
  { atlas, findings }: Checked,
  dir: string,
  strict: boolean,
  terminal: Terminal,
): void {
  const { out } = terminal;
  const fails = findings.some(({ severity }) => strict || severity === 'error');
  if (fails) throw new VitrineError('data-guidelines', findings);
  if (findings.length > 0) tellProblems(terminal, findings);
  const verdict = findings.length > 0 ? 'No errors' : 'No problems';
  out.write(`${out.colors.green(verdict)} in ${dir}: ${atlasSummary(atlas)}`);
}
