import { createContext } from '@lit/context';
import type { IsoDate, Locale } from '@vitrine/core';
import type { Exhibits } from './exhibits.js';

/** What `<vitrine-atlas>` gives to every component inside it, through shadow roots too. */
export interface Surroundings {
  readonly exhibits: Exhibits | undefined;
  readonly asOf: IsoDate | undefined;
  readonly locale: Locale | undefined;
}

export const surroundingsContext = createContext<Surroundings>(Symbol.for('vitrine-surroundings'));
