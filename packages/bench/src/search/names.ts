import { atlas } from '@vitrine/core/atlas';
import { searchedCollections, type Findable } from '@vitrine/query/search';
import { pinyin } from 'pinyin-pro';

/** A thing of the seeded atlas with all that it goes by. */
export interface Named {
  /** Collection and id. */
  readonly key: string;
  readonly record: Findable;
  readonly names: readonly Name[];
}

export interface Name {
  readonly text: string;
  /** Small letters without marks and what stands between them. */
  readonly letters: string;
  /** Of a Chinese name, as a dictionary of Chinese reads it: full, and the first letters. */
  readonly pinyin?: string;
  readonly initials?: string;
}

const chinese = /\p{Script=Han}/u;

export const isChinese = (text: string): boolean => chinese.test(text);

/** All named things: the truth that answers are held against, told without the search that is measured. */
export const things: readonly Named[] = searchedCollections.flatMap((collection) =>
  atlas[collection].map((record: Findable) => ({
    key: `${collection}/${record.id}`,
    record,
    names: [record.name.en, record.name['zh-Hans'], ...(record.aliases ?? [])].flatMap((text) =>
      text === undefined ? [] : [nameOf(text, collection === 'people')],
    ),
  })),
);

function nameOf(text: string, ofPerson: boolean): Name {
  const letters = lettersOf(text);
  if (!isChinese(text)) return { text, letters };
  const syllables = pinyin(text, {
    toneType: 'none',
    type: 'array',
    v: true,
    surname: ofPerson ? 'head' : 'off',
  }).map(lettersOf);
  return {
    text,
    letters,
    pinyin: syllables.join(''),
    // A part that is not Chinese comes letter by letter.
    initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
  };
}

export function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
