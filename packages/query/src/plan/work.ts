import { VitrineError } from '@vitrine/core';
import { limits } from '../ast/limits.js';

/** Counts the steps of a run, so that no query from outside can go on for ever. */
export class Work {
  #left = 0;

  /** A run begins. */
  begin(): void {
    this.#left = limits.work;
  }

  /** @throws VitrineError `too-large` where the run has taken all the steps that it may */
  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw tooLarge();
  }
}

const tooLarge = (): VitrineError =>
  new VitrineError('too-large', [
    {
      code: 'too-large',
      path: '',
      message:
        `The query takes more than ${limits.work.toLocaleString('en')} steps: ` +
        'narrow it with `match`, follow fewer relations to many records, or ask page by page.',
    },
  ]);
