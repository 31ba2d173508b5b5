import type { Locale } from '@vitrine/core';
import { readGlobal } from '../../../.storybook/globals.js';
import { localeFor } from './from-elements.js';

/** The language that the toolbar asks of a story. */
export const localeOf = (globals: Readonly<Record<string, unknown>>): Locale =>
  localeFor(readGlobal(globals, 'locale'));
