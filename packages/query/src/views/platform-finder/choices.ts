import type { NamedThing, Platform, TermVocabulary } from '@vitrine/core';
import { standingOn, termNamed, type ViewContext } from '../context.js';
import { voicesOn } from '../platform-news.js';
import { isShown } from '../presences.js';
import { audienceFigures, reachBounds } from './audiences.js';
import { hasChannels } from './brand-looks.js';
import { figuresLook, firstFigureLook } from './figures-look.js';
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
  const known = <Option>(
    options: readonly Option[],
    isKnown: (option: Option, platform: Platform) => boolean,
  ): FinderChoice<Option>[] =>
    options
      .map((option) => ({
        option,
        platforms: platforms.filter((platform) => isKnown(option, platform)).length,
      }))
      .filter((choice) => choice.platforms > 0);
  const reach = firstFigureLook(reachBounds(0));
  return {
    categories: words('brand-category', (platform) =>
      (brandsOn.get(platform) ?? []).flatMap(({ category }) => category ?? []),
    ),
    tiers: words('brand-tier', (platform) =>
      (brandsOn.get(platform) ?? []).flatMap(({ tier }) => tier ?? []),
    ),
    controls: known(controls, (control, platform) => hasChannels(context, control, platform)),
    audiences: known(
      audiences,
      (group, platform) =>
        figuresLook(audienceFigures[group]).find(context, platform).verdict !== 'unknown',
    ),
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
    users: platforms.filter((platform) => reach.find(context, platform).shows.length > 0).length,
  };
}

function counted(words: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}
