import type { Locale } from '@vitrine/core';
import type { dictionary as inChinese } from '../../zh-hans/dictionary.js';

type Dictionary = typeof inChinese;

/**
 * What one part of a component says in words of its own, in every language. Each part has its English words beside it
 * or in a file of this folder, so that a component carries no more than it says; those of another language come
 * together, once a reader of it is met.
 */
export type Words<Says> = Readonly<Record<Locale, Says>>;

let chinese: Dictionary | undefined;

/** Makes the Chinese words known; what was drawn without them is drawn again by whoever waited for them. */
export function learnChinese(dictionary: Dictionary): void {
  chinese = dictionary;
}

export const knowsChinese = (): boolean => chinese !== undefined;

/** The words of a part by their name in the dictionary of every other language; English stands in until that is there. */
export function words<Part extends keyof Dictionary>(
  part: Part,
  en: Dictionary[Part],
): Words<Dictionary[Part]> {
  return {
    en,
    get 'zh-Hans'() {
      return chinese?.[part] ?? en;
    },
  };
}
