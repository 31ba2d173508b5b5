import { lettersOf, things } from './names.js';

/** The kinds of question that are timed. */
export type TimedKind = 'prefix' | 'twoChinese' | 'less';

/**
 * What somebody would write by hand who knew exactly these questions: names sorted, a map of pairs of characters, and a map
 * of names with one letter left out. It gives keys of things, ranks nothing, and knows neither words nor pinyin.
 */
export function openOptimum(): Readonly<Record<TimedKind, (text: string) => readonly string[]>> {
  const names = things
    .flatMap(({ key, names }) => names.map(({ letters }) => ({ key, letters })))
    .sort((a, b) => (a.letters < b.letters ? -1 : a.letters > b.letters ? 1 : 0));
  const pairs = new Map<string, Set<string>>();
  const leftOut = new Map<string, Set<number>>();
  for (const [place, { key, letters }] of names.entries()) {
    for (let at = 0; at + 2 <= letters.length; at++) {
      put(pairs, letters.slice(at, at + 2), key);
    }
    for (const rest of oneLeftOut(letters)) put(leftOut, rest, place);
  }
  return {
    prefix(text) {
      const wanted = lettersOf(text);
      const found = new Set<string>();
      for (let at = placeOf(names, wanted); names[at]?.letters.startsWith(wanted); at++) {
        found.add(names[at]?.key ?? '');
      }
      return [...found];
    },
    twoChinese: (text) => [...(pairs.get(text) ?? [])],
    less(text) {
      const wanted = lettersOf(text);
      const found = new Set<string>();
      for (const rest of oneLeftOut(wanted)) {
        for (const place of leftOut.get(rest) ?? []) {
          const name = names[place];
          if (name && isWithinOne(wanted, name.letters)) found.add(name.key);
        }
      }
      return [...found];
    },
  };
}

function put<Key, Value>(map: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}

function placeOf(names: readonly { readonly letters: string }[], wanted: string): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.letters ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

const oneLeftOut = (word: string): readonly string[] => [
  word,
  ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)),
];

/** Whether two words are the same, or would be but for a letter that is missing, too many, other, or swapped with the next. */
function isWithinOne(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const [a, b] = [one.slice(same), other.slice(same)];
  const pairs = [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const;
  return (
    pairs.some(([from, to]) => a.slice(from) === b.slice(to)) ||
    (a.slice(2) === b.slice(2) && a.at(0) === b.at(1) && a.at(1) === b.at(0))
  );
}
