import { editDistance } from '../text/suggest.js';

/** A text as it is compared: without case, accents, spaces and punctuation. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/gu, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The text, and the text without each of its characters in turn: what one edit apart have in common. */
function deletions(text: string): string[] {
  return [text, ...Array.from(text, (_, index) => text.slice(0, index) + text.slice(index + 1))];
}

/** Whether two texts differ only in their digits: another year is another thing. */
const sameWithoutDigits = (a: string, b: string): boolean =>
  a.replace(/\d+/gu, '#') === b.replace(/\d+/gu, '#');

/** A short text has too many neighbours for them to mean anything. */
const shortest = 6;

/**
 * Pairs of different texts that one edit turns into each other. Texts share a bucket where they agree
 * without one character, so that nothing is compared with everything.
 */
export function nearPairs(texts: Iterable<string>): [string, string][] {
  const buckets = new Map<string, string[]>();
  for (const text of new Set(texts)) {
    if (text.length < shortest) continue;
    for (const key of deletions(text)) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(text);
      else buckets.set(key, [text]);
    }
  }
  const pairs = new Map<string, [string, string]>();
  for (const bucket of buckets.values()) {
    for (const [index, a] of bucket.entries()) {
      for (const b of bucket.slice(index + 1)) {
        if (a === b || sameWithoutDigits(a, b) || editDistance(a, b) > 1) continue;
        const pair: [string, string] = a < b ? [a, b] : [b, a];
        pairs.set(pair.join('\n'), pair);
      }
    }
  }
  return [...pairs.values()];
}
