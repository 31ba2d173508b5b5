import type { Platform } from '@vitrine/core';
import type { AtlasStore } from '../../store/store.js';
import { named, termNamed, viewContext, type ViewContext, type ViewOptions } from '../context.js';
import { exhibit } from '../exhibit.js';
import { askedNeeds } from './ask.js';
import { choicesOf } from './choices.js';
import { needsOf } from './needs.js';
import { rankPlatforms, type Scored } from './rank.js';
import type { PlatformFinder, PlatformNeeds, RankedPlatform } from './types.js';

/**
 * Platforms in the order in which they meet needs, every reason with its claims. The score is the plain
 * sum of its reasons: see the page on queries.
 *
 * @throws VitrineError with every problem: `unknown-field`, `unknown-word`, `unknown-id`, `wrong-type`,
 *   `empty`, `ambiguous-unit`, `invalid-date`
 */
export function platformFinder(
  store: AtlasStore,
  needs: PlatformNeeds = {},
  options: ViewOptions = {},
): PlatformFinder {
  const context = viewContext(store, options);
  const asked = askedNeeds(store, needs);
  const looked = needsOf(context, asked);
  const wanted = asked.platforms?.flatMap(({ id }) => store.get('platform', id) ?? []);
  const candidates = [...new Set(wanted ?? store.all('platform'))];
  const open = candidates.filter((platform) => !outOf(context, platform));
  return exhibit(context, {
    view: 'platform-finder' as const,
    needs: looked.map(({ need }) => need),
    best: looked.reduce((all, { need }) => all + need.weight, 0),
    platforms: ranked(context, rankPlatforms(context, looked, open)),
    leftOut: candidates.flatMap((platform) => {
      const reason = outOf(context, platform);
      return reason ? [{ platform: { id: platform.id, name: platform.name }, reason }] : [];
    }),
    choices: choicesOf(context, open),
  });
}

/** Why a platform cannot be sold on on the day: only what is certain leaves it out. */
function outOf(
  { day }: ViewContext,
  { launched, closed }: Platform,
): PlatformFinder['leftOut'][number]['reason'] | undefined {
  if (launched?.earliest !== undefined && launched.earliest > day) return 'not-launched';
  return closed?.latest !== undefined && closed.latest < day ? 'closed' : undefined;
}

function ranked(context: ViewContext, scored: readonly Scored[]): RankedPlatform[] {
  return scored.map(({ platform, score, known, reasons }) => {
    const { id, name, kind, model, parent } = platform;
    const level = scored.findIndex((other) => other.score === score && other.known === known);
    return {
      rank: level + 1,
      platform: {
        id,
        name,
        kind: termNamed(context, 'platform-kind', kind),
        ...(model !== undefined && { model: termNamed(context, 'platform-model', model) }),
        ...(parent !== undefined && { parent: named(context, 'platforms', parent) }),
      },
      score,
      known,
      reasons,
    };
  });
}
