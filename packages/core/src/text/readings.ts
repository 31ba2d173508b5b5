/** How Chinese characters are read: for each its syllables as they are typed, without tones. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** Readings as a text: each syllable, followed by the characters that are read so. */
export function writeReadings(readings: Readings): string {
  const characters = new Map<string, string>();
  for (const [character, syllables] of readings) {
    for (const syllable of syllables) {
      characters.set(syllable, (characters.get(syllable) ?? '') + character);
    }
  }
  return [...characters]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((part) => part.join(''))
    .join(' ');
}

/** The readings of a text that {@link writeReadings} wrote. */
export function readReadings(text: string): Readings {
  const readings = new Map<string, string[]>();
  for (const [, syllable = '', characters = ''] of text.matchAll(/([a-z]+)([^ ]+)/gu)) {
    for (const character of characters) {
      const known = readings.get(character);
      if (known) known.push(syllable);
      else readings.set(character, [syllable]);
    }
  }
  return readings;
}
