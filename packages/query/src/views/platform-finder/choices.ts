import type { NamedThing, Platform, TermVocabulary } from '@vitrine/core';
import { standingOn, termNamed, type ViewContext } from '../context.js';
import { voicesOn } from '../platform-news.js';
import { isShown } from '../presences.js';
import { audienceFigures } from './audiences.js';
import { channelsLook } from './brand-looks.js';
import { figuresLook } from './figures-look.js';
import type { Look } from './finding.js';
import { audiences, controls, type FinderChoice, type FinderChoices } from './types.js';

/**
 * What can be asked for, with on how many of the platforms something is known of it. What nothing is
 * known of is left out; the most known comes first.
 */
export function choicesOf(context: ViewContext, platforms: readonly Platform[]): FinderChoices {
  const { store } = context;
  const words = (vocabulary: TermVocabulary, wordsOf: (platform: Platform) => Iterable<string>) =>
    counted(platforms.flatMap((platform) => [...new Set(wordsOf(platform))])).map(
      ([word, number]): FinderChoice<NamedThing> => ({
        option: termNamed(context, vocabulary, word),
        platforms: number,
      }),
    );
  const brandsOn = new Map(
    platforms.map((platform) => [
      platform,
      store
        .bucket('presence', 'platform', platform.id)
        .filter((presence) => {
          const { state } = standingOn(context, 'presence', presence);
          return state === 'certain' || state === 'presumed';
        })
        .flatMap(({ brand }) => store.get('brand', brand) ?? []),
    ]),
  );
  const looked = <Option>(options: readonly Option[], lookOf: (option: Option) => Look) =>
    options
      .map((option) => ({
        option,
        platforms: platforms.filter(
          (platform) => lookOf(option).find(context, platform).verdict !== 'unknown',
        ).length,
      }))
      .filter((choice) => choice.platforms > 0);
  return {
    categories: words('brand-category', (platform) =>
      (brandsOn.get(platform) ?? []).flatMap(({ category }) => category ?? []),
    ),
    tiers: words('brand-tier', (platform) =>
      (brandsOn.get(platform) ?? []).flatMap(({ tier }) => tier ?? []),
    ),
    controls: looked(controls, channelsLook),
    audiences: looked(audiences, (group) => figuresLook(audienceFigures[group])),
    services: words('capability-kind', ({ id }) =>
      store
        .bucket('capability', 'platform', id)
        .filter((tool) => isShown(standingOn(context, 'capability', tool), context.day))
        .map(({ kind }) => kind),
    ),
    concerns: words('topic', (platform) =>
      voicesOn(context, platform)
        .filter(({ stance }) => stance !== 'neutral')
        .map(({ topic }) => topic),
    ),
  };
}

function counted(words: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}
