import type { Brand } from '@vitrine/core';
import { folded } from '../../text/folded.js';
import { textsOf } from '../../text/texts-of.js';

/** A word of what a reader types, without accents and case. */
export interface SoughtWord {
  readonly letters: string;
  /** Chinese is written without spaces, so that a word may begin anywhere. */
  readonly anywhere: boolean;
}

const plain = (text: string): string => folded(text.normalize('NFD').replaceAll(/\p{M}/gu, ''));

export const wordsOf = (text: string): readonly SoughtWord[] =>
  (plain(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((letters) => ({
    letters,
    anywhere: /\p{Script=Han}/u.test(letters),
  }));

/** Whether each word begins one of a brand's names or other names, whatever their order. */
export function goesBy({ id, name, aliases }: Brand, words: readonly SoughtWord[]): boolean {
  if (words.length === 0) return true;
  const names = [...textsOf(name), ...(aliases ?? []), id].map(
    (one) => ` ${(plain(one).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')}`,
  );
  return words.every(({ letters, anywhere }) =>
    names.some((one) => one.includes(anywhere ? letters : ` ${letters}`)),
  );
}
