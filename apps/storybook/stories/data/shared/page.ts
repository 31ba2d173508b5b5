import type { IsoDate, Locale } from '@vitrine/core';
import { dayOf, readGlobal } from '../../../.storybook/globals.js';
import { localeFor } from './from-elements.js';

/** What the toolbar asks of a page. */
export interface Page {
  readonly locale: Locale;
  readonly day: IsoDate;
}

export function pageOf(globals: Readonly<Record<string, unknown>>): Page {
  return {
    locale: localeFor(readGlobal(globals, 'locale')),
    // The toolbar offers days and nothing else.
    day: dayOf(readGlobal(globals, 'asOf')) as IsoDate,
  };
}
