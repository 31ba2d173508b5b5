import { VitrineError } from '@vitrine/core';
import { limits } from '../ast/limits.js';
import { entityNames } from '../model/entities.js';
import type { AtlasStore } from '../store/store.js';

/** Counts the steps of a run, so that no query from outside can go on for ever. */
export class Work {
  readonly #store: AtlasStore;
  #most = 0;
  #left = 0;

  constructor(store: AtlasStore) {
    this.#store = store;
  }

  /** A run begins. */
  begin(): void {
    this.#most ||= mostFor(this.#store);
    this.#left = this.#most;
  }

  /** @throws VitrineError `too-large` where the run has taken all the steps that it may */
  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw tooLarge(this.#most);
  }
}

function mostFor(store: AtlasStore): number {
  const records = entityNames.reduce((sum, name) => sum + store.all(name).length, 0);
  return Math.max(limits.work.least, records * limits.work.each);
}

const tooLarge = (most: number): VitrineError =>
  new VitrineError('too-large', [
    {
      code: 'too-large',
      path: '',
      message:
        `The query takes more than ${most.toLocaleString('en')} steps: ` +
        'narrow it with `match`, follow fewer relations to many records, or ask page by page.',
    },
  ]);
