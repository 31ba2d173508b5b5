import type { Opened } from '../contenders/contender.js';
import type { OperationName, Parameters } from '../operations.js';

/** The parameters of all questions. */
export type Given = { readonly [Name in OperationName]: readonly Parameters[Name][] };

/** One question of one contender: how it runs and how it answers, whatever its parameters. */
export interface Asking {
  /** @param turn - which of the parameters to ask with */
  readonly run: (turn: number) => unknown;
  readonly answer: (turn: number) => Promise<unknown>;
}

/** `undefined` where the contender cannot be asked it. */
export function askingOf(
  { operations }: Opened,
  given: Given,
  name: OperationName,
): Asking | undefined {
  switch (name) {
    case 'byId':
      return asking(operations.byId, given.byId);
    case 'byPair':
      return asking(operations.byPair, given.byPair);
    case 'firstFifty':
      return asking(operations.firstFifty, given.firstFifty);
    case 'countOnPlatform':
      return asking(operations.countOnPlatform, given.countOnPlatform);
    case 'countAll':
      return asking(operations.countAll, given.countAll);
    case 'matrix':
      return asking(operations.matrix, given.matrix);
    case 'matrixDeclared':
      return asking(operations.matrixDeclared, given.matrixDeclared);
    case 'changes':
      return asking(operations.changes, given.changes);
    case 'latest':
      return asking(operations.latest, given.latest);
    case 'prefix':
      return asking(operations.prefix, given.prefix);
    case 'contains':
      return asking(operations.contains, given.contains);
    case 'why':
      return asking(operations.why, given.why);
  }
}

interface Question<G> {
  run(given: G): unknown;
  answer(given: G): unknown;
}

function asking<G>(question: Question<G> | undefined, list: readonly G[]): Asking | undefined {
  if (!question) return undefined;
  const at = (turn: number): G => {
    const given = list[turn % list.length];
    if (given === undefined) throw new RangeError('There is nothing to ask with.');
    return given;
  };
  return {
    run: (turn) => question.run(at(turn)),
    answer: (turn) => Promise.resolve(question.answer(at(turn))),
  };
}
