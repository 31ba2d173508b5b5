import { parseArgs } from 'node:util';
import { contenderNames, type ContenderName } from './contenders/all.js';
import { operationNames } from './operations.js';
import type { Measure } from './run/protocol.js';

export interface Options {
  readonly rows: readonly number[];
  readonly contenders: readonly ContenderName[];
  readonly measures: readonly Measure[];
  readonly rounds: number;
  readonly coldStart: boolean;
  /** Where to write the page; nowhere where it is missing. */
  readonly markdown?: string;
  /** Where to write all figures as JSON. */
  readonly json?: string;
}

export const usage = `npm run bench:query -- [options]

  --rows 1000,10000       sizes of the worlds; 1000,10000,100000,1000000 by default
  --only optimum,byId     contenders, questions, or both; all by default
  --rounds 25             samples of each contender
  --markdown FILE         write the page
  --json FILE             write all figures

contenders: ${contenderNames.join(' ')}
questions: ${operationNames.join(' ')} planFresh planCached coldStart`;

/** @throws Error that names what is wrong and what would be right */
export function readOptions(argv: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      rows: { type: 'string', default: '1000,10000,100000,1000000' },
      only: { type: 'string', default: '' },
      rounds: { type: 'string', default: '25' },
      markdown: { type: 'string' },
      json: { type: 'string' },
    },
  });
  const measures: readonly Measure[] = [...operationNames, 'planFresh', 'planCached'];
  const only = values.only.split(',').filter((name) => name !== '');
  const known = [...contenderNames, ...measures, 'coldStart'];
  const unknown = only.filter((name) => !known.some((one) => one === name));
  if (unknown.length > 0) throw new Error(`--only: unknown ${unknown.join(', ')}.\n\n${usage}`);
  const contenders = contenderNames.filter((name) => only.includes(name));
  const asked = measures.filter((name) => only.includes(name));
  const noneNamed = asked.length === 0 && !only.includes('coldStart');
  return {
    rows: values.rows.split(',').map((text) => countOf('--rows', text)),
    contenders: contenders.length > 0 ? contenders : contenderNames,
    measures: noneNamed ? measures : asked,
    rounds: countOf('--rounds', values.rounds),
    coldStart: noneNamed || only.includes('coldStart'),
    ...(values.markdown !== undefined && { markdown: values.markdown }),
    ...(values.json !== undefined && { json: values.json }),
  };
}

function countOf(option: string, text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) {
    throw new Error(`${option}: ${text} is no whole number above 0.\n\n${usage}`);
  }
  return count;
}
