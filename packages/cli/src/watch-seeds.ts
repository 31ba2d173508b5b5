import { statSync } from 'node:fs';
import { VitrineError, type IsoDate, type Problem } from '@vitrine/core';
import { readMemory, type ReadMemory } from '@vitrine/core/compile';
import { counted } from './output/counted.js';
import { problemReport } from './output/problems.js';
import { withProgress } from './output/progress.js';
import { isWarning } from './output/severity.js';
import { memoryOf } from './seeds-memory.js';
import { checkSeeds } from './seeds.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';
import { watchFolder } from './watch.js';

/** What one check among many came to. */
interface Outcome {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** How much was read; nothing where it could not all be read. */
  readonly holds?: string;
}

function outcomeOf(dir: string, day: IsoDate, memory: ReadMemory, { err }: Terminal): Outcome {
  try {
    const { atlas, findings } = withProgress(err, (onProgress) =>
      checkSeeds(dir, day, { memory, onProgress }),
    );
    const { claims, sources } = atlas.meta.counts;
    return {
      problems: findings.filter((finding) => !isWarning(finding)),
      warnings: findings.filter(isWarning),
      holds: `${counted(claims, 'claim')} from ${counted(sources, 'source')}`,
    };
  } catch (error) {
    if (!(error instanceof VitrineError)) throw error;
    return { problems: error.problems, warnings: [] };
  }
}

/** The same finding, wherever in its file it has moved to. */
const keyOf = ({ file, code, path, message }: Problem): string =>
  [file, code, path, message].join('\n');

function verdict({ problems, warnings, holds }: Outcome, { colors }: Terminal['out']): string {
  const also = warnings.length > 0 ? `, ${counted(warnings.length, 'warning')}` : '';
  if (problems.length > 0) return `${colors.red(counted(problems.length, 'problem'))}${also}`;
  return `${colors.green('ok')}: ${holds ?? ''}${also}`;
}

const clock = (time: Date): string => time.toTimeString().slice(0, 8);

/**
 * Checks a folder of seeds, and again whenever a file of it changes, until the person ends it. Each time
 * it tells every problem, and those warnings that were not there the time before; a line with the time
 * closes each check.
 *
 * @throws UsageError where there is no such folder
 */
export async function watchSeeds(
  dir: string,
  today: () => IsoDate,
  terminal: Terminal,
  cache = true,
): Promise<void> {
  const { out, err } = terminal;
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`there is no folder \`${dir}\` to watch`);
  }
  const remembered = memoryOf(dir, cache);
  const memory = remembered.memory ?? readMemory();
  let known: ReadonlySet<string> | undefined;

  const check = (): void => {
    const start = performance.now();
    const outcome = outcomeOf(dir, today(), memory, terminal);
    const fresh = known ? outcome.warnings.filter((one) => !known?.has(keyOf(one))) : [];
    const told = [...outcome.problems, ...fresh];
    if (told.length > 0) err.write(problemReport(told, err.colors));
    // What cannot be read has no warnings; those of before are still known.
    if (outcome.holds !== undefined) known = new Set(outcome.warnings.map(keyOf));
    const seconds = ((performance.now() - start) / 1000).toFixed(2);
    const time = out.colors.dim(clock(new Date()));
    out.write(`${time} ${verdict(outcome, out)} (${seconds} s)\n`);
  };

  // Watching comes first, so that no change is missed that is made while the first check runs.
  const watch = watchFolder(dir, check);
  const interrupted = terminal.interrupted();
  err.write(`Watching ${dir}. Ctrl-C ends it.\n`);
  check();
  await interrupted;
  watch.close();
  remembered.store();
}
