import { at, below, seeded } from '../world/random.js';
import { isChinese, things, type Name } from './names.js';

/** A text that somebody types, and what they mean by it. */
export interface Question {
  readonly text: string;
  /** The things that bear the name which is meant: each is right. */
  readonly meant: ReadonlySet<string>;
  /** The things of which a name holds what is meant: that they are shown is no mistake. */
  readonly relevant: ReadonlySet<string>;
}

/** Kinds of question, as the table names them. */
export const kinds = {
  asIs: 'a name as it is',
  prefix: 'its first 2, 3 and 4 letters, and its first half',
  less: 'one letter left out',
  more: 'one letter too many',
  other: 'one letter wrong',
  swapped: 'two letters swapped',
  twoChinese: 'two Chinese characters of it',
  pinyin: 'its pinyin',
  initials: 'the initials of its pinyin',
} as const;

export type Kind = keyof typeof kinds;

// `Object.keys` forgets whose keys they are.
export const kindNames = Object.keys(kinds) as readonly Kind[];

/** What is typed for a name, and whether a name is meant by it, or at least no mistake. */
interface Asking {
  readonly text: string;
  readonly isMeant: (name: Name) => boolean;
  readonly isRelevant: (name: Name) => boolean;
}

/**
 * All questions of a kind, the same on every run. Letters left out and swapped are all that there can be in Latin names
 * of five letters and more; a letter too many or wrong is drawn once at every place of every name.
 *
 * @param share - only one of so many
 */
export function questionsOf(kind: Kind, share = 1): readonly Question[] {
  const asked = new Map<string, Asking>();
  for (const name of things.flatMap(({ names }) => names)) {
    for (const asking of askingsOf(kind, name))
      asked.set(`${asking.text}\n${name.letters}`, asking);
  }
  // What is typed alike for several names, such as the beginning that they share, is asked once.
  const texts =
    kind === 'prefix' || kind === 'twoChinese' || kind === 'pinyin' || kind === 'initials';
  const distinct = texts
    ? [...new Map([...asked.values()].map((one) => [one.text, one])).values()]
    : [...asked.values()];
  return distinct
    .filter((_, index) => index % share === 0)
    .map(({ text, isMeant, isRelevant }) => ({
      text,
      meant: keysWhere(isMeant),
      relevant: keysWhere(isRelevant),
    }));
}

const keysWhere = (test: (name: Name) => boolean): ReadonlySet<string> =>
  new Set(things.filter(({ names }) => names.some(test)).map(({ key }) => key));

function askingsOf(kind: Kind, name: Name): readonly Asking[] {
  switch (kind) {
    case 'prefix':
      return [2, 3, 4, Math.ceil(name.letters.length / 2)]
        .filter((length) => length >= 2 && length < name.letters.length)
        .map((length) => partOf(name.letters.slice(0, length), 'startsWith'));
    case 'twoChinese':
      return Array.from(name.letters, (_, index) => name.letters.slice(index, index + 2))
        .filter((pair) => /^\p{Script=Han}{2}$/u.test(pair))
        .map((pair) => partOf(pair, 'includes'));
    case 'pinyin':
    case 'initials': {
      const text = name[kind];
      if (text === undefined || text.length < 2) return [];
      return [
        {
          text,
          isMeant: (other) => other[kind] === text,
          isRelevant: (other) =>
            other.letters.includes(text) || other[kind]?.includes(text) === true,
        },
      ];
    }
    case 'asIs':
      return [whole(name, name.text)];
    case 'less':
    case 'more':
    case 'other':
    case 'swapped':
      return mistyped(kind, name).map((text) => whole(name, text));
  }
}

const partOf = (text: string, how: 'startsWith' | 'includes'): Asking => ({
  text,
  isMeant: ({ letters }) => letters[how](text),
  isRelevant: ({ letters }) => letters.includes(text),
});

const whole = (name: Name, text: string): Asking => ({
  text,
  isMeant: ({ letters }) => letters === name.letters,
  isRelevant: ({ letters }) => letters.includes(name.letters),
});

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** A name as it is written, with one error at each of its letters in turn. */
function mistyped(
  error: 'less' | 'more' | 'other' | 'swapped',
  { text, letters }: Name,
): readonly string[] {
  if (letters.length < 5 || isChinese(text)) return [];
  const random = seeded(text.length);
  const isLetter = (character: string): boolean => /^[\p{L}\p{N}]$/u.test(character);
  return Array.from(text, (own, index) => {
    const [before, after] = [text.slice(0, index), text.slice(index + 1)];
    const drawn = at(alphabet, below(random, alphabet.length));
    const next = after.charAt(0);
    if (!isLetter(own) || (error === 'swapped' && !isLetter(next))) return text;
    if (error === 'less') return before + after;
    if (error === 'more') return before + drawn + own + after;
    if (error === 'other') return before + drawn + after;
    return before + next + own + after.slice(1);
  }).filter((typed) => typed.toLowerCase() !== text.toLowerCase());
}
