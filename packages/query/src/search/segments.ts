import { once } from '../store/once.js';
import type { Text } from './texts.js';

/**
 * Whether a word begins at a letter of a Chinese name, as the dictionary of the platform divides it. It only
 * ranks: what it divides otherwise than somebody who searches is found all the same.
 */
export function wordStarts(): (text: Text, letter: number) => boolean {
  const segmenter = once(() => new Intl.Segmenter('zh-Hans', { granularity: 'word' }));
  const known = new Map<Text, ReadonlySet<number>>();
  return (text, letter) => {
    let starts = known.get(text);
    if (!starts) {
      const segments = [...segmenter().segment(text.name)];
      starts = new Set(segments.map(({ index }) => text.folded.begins.indexOf(index)));
      known.set(text, starts);
    }
    return starts.has(letter);
  };
}
