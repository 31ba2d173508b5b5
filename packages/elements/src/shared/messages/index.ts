import type { Locale } from '@vitrine/core';
import { en } from './en.js';
import type { Messages } from './messages.js';
import { zhHans } from './zh-hans.js';

export type { Messages } from './messages.js';

export const messages: Readonly<Record<Locale, Messages>> = { en, 'zh-Hans': zhHans };
