import { isUnspaced } from './fold.js';
import type { Text } from './texts.js';

/** Characters with several readings multiply: a name of many would have readings without end. */
const mostReadings = 16;

/**
 * How a folded Chinese name is typed: by full syllables, and by their first letters. Nothing where the reading of one
 * of its characters is not known.
 */
export function readingsOf(name: string, known: ReadonlyMap<string, readonly string[]>) {
  let ways: readonly (readonly string[])[] = [[]];
  for (const character of name) {
    const syllables = known.get(character) ?? (isUnspaced(character) ? [] : [character]);
    ways = ways
      .flatMap((way) => syllables.map((syllable) => [...way, syllable]))
      .slice(0, mostReadings);
  }
  const readings = ways.flatMap((way) => [
    joined('pinyin', name, way),
    joined(
      'initials',
      name,
      way.map((syllable) => syllable.slice(0, 1)),
    ),
  ]);
  // Different syllables may begin alike.
  return [...new Map(readings.map((reading) => [reading.letters, reading])).values()];
}

function joined(
  is: Text['is'],
  name: string,
  syllables: readonly string[],
): Pick<Text, 'is' | 'letters' | 'starts' | 'sources'> {
  const starts: number[] = [];
  const sources: number[] = [];
  let source = 0;
  for (const [index, character] of Array.from(name).entries()) {
    starts.push(sources.length);
    sources.push(...Array.from(syllables[index] ?? '', () => source));
    source += character.length;
  }
  return { is, letters: syllables.join(''), starts, sources };
}
