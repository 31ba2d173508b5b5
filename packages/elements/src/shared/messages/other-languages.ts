import type { Locale } from '@vitrine/core';
import { tellDeveloper } from '../tell-developer.js';
import { knowsChinese } from './words.js';

/** Settled when the Chinese words are there, or in vain; `true` once they cannot be had. */
let coming: Promise<void> | undefined;
let failed = false;

/** The words of a language on their way; `undefined` where they are there, as English always is, or cannot be had. */
export function wordsComing(locale: Locale, asker: Element): Promise<void> | undefined {
  if (locale === 'en' || failed || knowsChinese()) return undefined;
  coming ??= fetchChinese(asker);
  return coming;
}

/** The language that a reader of another one gets: English where its words could not be loaded. */
export const spoken = (locale: Locale): Locale => (failed ? 'en' : locale);

async function fetchChinese(asker: Element): Promise<void> {
  try {
    await import('../../zh-hans/define.js');
  } catch (error) {
    failed = true;
    const reason = error instanceof Error ? error.message : String(error);
    tellDeveloper(asker, `the Chinese words could not be loaded: ${reason}`);
  }
}
