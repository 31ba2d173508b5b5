/** A text as it is compared: small letters and digits without marks, with nothing between them. */
export interface Folded {
  readonly letters: string;
  /** Where in the letters a word begins, rising. Each character of a script without spaces is one. */
  readonly starts: readonly number[];
  /** For each letter where in the text its character begins, and where it ends with its marks. */
  readonly begins: readonly number[];
  readonly ends: readonly number[];
}

/** Letters that Unicode does not take apart, as keyboards without them write them. */
const written: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Characters of scripts without spaces between words. */
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u;
const unspacedRuns = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]+/gu;
const mark = /\p{M}/u;

/** Whether a text is, at least in part, written without spaces between words, as Chinese is. */
export const isUnspaced = (text: string): boolean => unspaced.test(text);

export function fold(text: string): Folded {
  let letters = '';
  const starts: number[] = [];
  const begins: number[] = [];
  const ends: number[] = [];
  let inWord = false;
  let begin = 0;
  for (const character of text) {
    const end = begin + character.length;
    const folded = foldedCharacter(character);
    if (folded === '') {
      if (inWord && mark.test(character)) ends[ends.length - 1] = end;
      else inWord = false;
    } else {
      const alone = folded > '\u02ff' && isUnspaced(folded);
      if (!inWord || alone) starts.push(letters.length);
      letters += folded;
      while (begins.length < letters.length) {
        begins.push(begin);
        ends.push(end);
      }
      // What follows a character that is a word of its own is another word.
      inWord = !alone;
    }
    begin = end;
  }
  return { letters, starts, begins, ends };
}

/** Letters and digits of a character; none for marks, spaces and punctuation. */
function foldedCharacter(character: string): string {
  const small = character.toLowerCase();
  if (small < '\u0080') return /[a-z0-9]/u.test(small) ? small : '';
  // Most Chinese characters, which nothing takes apart.
  if (small >= '\u4e00' && small <= '\u9fff') return small;
  return (written[small] ?? small.normalize('NFKD').toLowerCase()).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The different words of a text, folded; characters of a script without spaces are one word together. */
export function foldedWords(text: string): readonly string[] {
  const pieces = text.replace(unspacedRuns, ' $& ').split(/[^\p{L}\p{N}\p{M}]+/u);
  return [...new Set(pieces.map((piece) => fold(piece).letters))].filter((word) => word !== '');
}
