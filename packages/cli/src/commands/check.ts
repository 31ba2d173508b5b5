import { Command } from 'commander';
import { VitrineError, type IsoDate } from '@vitrine/core';
import { counted } from '../output/counted.js';
import { problemReport } from '../output/problems.js';
import { ruleList } from '../output/rules.js';
import { atlasSummary } from '../output/summary.js';
import type { Checked } from '../seeds.js';
import type { Output, Terminal } from '../terminal.js';

interface Options {
  readonly fix?: true;
  readonly strict?: true;
  readonly rules?: true;
}

// The cast states what the first ten characters of an ISO 8601 time are.
const today = (): IsoDate => new Date().toISOString().slice(0, 10) as IsoDate;

/** `vitrine check`: whether a folder of seeds can be compiled and keeps to the data guidelines. */
export function checkCommand({ out, err, width }: Terminal): Command {
  return new Command('check')
    .summary('read seeds and tell every problem in them')
    .description(
      'Reads a folder of seeds (vocabulary/ and sources/<year>/), holds it against the data guidelines, and tells every problem that it finds, with file, line and column. Fails on errors; warnings are for judgement.',
    )
    .argument('[dir]', 'folder of seeds', 'seeds')
    .option('--fix', 'mend what needs no judgement, and tell what is left')
    .option('--strict', 'fail on warnings too')
    .option('--rules', 'list the rules of the data guidelines, each with why, and check nothing')
    .action(async (dir: string, { fix, strict, rules }: Options) => {
      if (rules) {
        const { rules: all } = await import('@vitrine/core/lint');
        out.write(ruleList(all, { width, colors: out.colors }));
        return;
      }
      const { checkSeeds } = await import('../seeds.js');
      const checked = checkSeeds(dir, today());
      if (!fix || checked.fixable.length === 0) {
        conclude(checked, dir, strict === true, out, err);
        return;
      }
      const { writeTogether } = await import('../files.js');
      writeTogether(checked.fixable);
      out.write(fixReport(checked.fixable));
      conclude(checkSeeds(dir, today()), dir, strict === true, out, err);
    });
}

function fixReport(fixable: Checked['fixable']): string {
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
  out: Output,
  err: Output,
): void {
  const fails = findings.some(({ severity }) => strict || severity === 'error');
  if (fails) throw new VitrineError('data-guidelines', findings);
  if (findings.length > 0) err.write(problemReport(findings, err.colors));
  const verdict = findings.length > 0 ? 'No errors' : 'No problems';
  out.write(`${out.colors.green(verdict)} in ${dir}: ${atlasSummary(atlas)}`);
}
