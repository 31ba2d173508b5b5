import type { Locale } from '@vitrine/core';
import type { PlatformFinder } from '@vitrine/query';
import { list, textIn } from '../shared/format/locale.js';
import { isTold, leaders } from './ranking.js';
import { finderWords } from './words.js';

/** As many moves as one hears out. */
const mostMoves = 3;
/** Only moves into, out of or within the first places are news. */
const places = 5;

/** What an answer changed, in a sentence or two: who is first, and who moved among the first. */
export function movedText(before: PlatformFinder, now: PlatformFinder, locale: Locale): string {
  const words = finderWords[locale];
  if (now.needs.length === 0) return words.nothingAsked;
  const [first, firstBefore] = [now, before].map((view) => leaders(view, locale));
  if (first === undefined || first.length === 0) {
    return `${words.nothingFits}${locale === 'en' ? '.' : '。'}`;
  }
  const same = first.join() === firstBefore?.join();
  const lead = (same ? words.still : words.now)(list(first, locale));
  if (before.needs.length === 0) return lead;
  const ranks = new Map(before.platforms.map(({ platform, rank }) => [platform.id, rank]));
  const moves = now.platforms
    .filter(isTold)
    .flatMap(({ platform, rank }) => {
      const was = ranks.get(platform.id);
      if (was === undefined || was === rank || Math.min(was, rank) > places) return [];
      return [words.moved(textIn(platform.name, locale).text, was, rank)];
    })
    .slice(0, mostMoves);
  return [lead, ...moves].join(locale === 'en' ? ' ' : '');
}
