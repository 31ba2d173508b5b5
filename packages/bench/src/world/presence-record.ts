import type { Presence } from '@vitrine/core';
import { boundsOf } from './bounds.js';
import { fuzzyDate, isoOf, noDay } from './days.js';
import { presenceId } from './ids.js';
import { channels, held, onlyAnnounced, temporaryChannel } from './presence-facts.js';
import { at } from './random.js';
import type { World } from './world.js';

export function presenceOf(world: World, row: number): Presence {
  const { presences, platforms } = world;
  const platform = at(platforms, at(presences.platform, row));
  const channel = at(presences.channel, row);
  const era = at(presences.era, row);
  const kind = at(presences.kind, row);
  const start = at(presences.startLatest, row);
  const startEarliest = at(presences.startEarliest, row);
  const end = at(presences.endLatest, row);
  const announced = at(presences.announced, row);
  const from = startEarliest === noDay ? undefined : fuzzyDate(startEarliest, start);
  const stated = {
    ...(from && kind === held && { from }),
    ...(end !== noDay && kind === held && { to: fuzzyDate(at(presences.endEarliest, row), end) }),
  };
  const state = kind === held ? (end === noDay ? 'present' : 'ended') : unheld(kind);
  const endsWithHost = platform.closed !== undefined && end === noDay;
  return {
    id: presenceId(world, row),
    brand: at(world.brands, at(presences.brand, row)).id,
    platform: platform.id,
    channel: at(channels, channel),
    ...(era > 1 && { era }),
    state,
    ...stated,
    validTime:
      kind === held
        ? {
            held: true,
            ...boundsOf({
              startEarliest,
              startLatest: start,
              endEarliest: at(presences.endEarliest, row),
              endLatest: end,
            }),
            ...(endsWithHost && { hostClosed: isoOf(platform.closed) }),
            ...(channel === temporaryChannel && { temporary: true }),
            ...(announced !== noDay && { announced: isoOf(announced) }),
          }
        : kind === onlyAnnounced
          ? { held: false, announced: isoOf(announced) }
          : { held: false, denied: [{ from: isoOf(start), to: isoOf(start + 365) }] },
    claims: Array.from({ length: at(presences.claims, row) }, (_, index) => ({
      source: at(world.sources, at(presences.source, row) + index).id,
      state,
      ...stated,
      passage: 1 + ((row + index) % 9),
    })),
    disputed: [],
  };
}

const unheld = (kind: number) => (kind === onlyAnnounced ? 'announced' : 'absent');
