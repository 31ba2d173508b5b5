import type { IsoDate, NamedThing } from '@vitrine/core';
import type { OccurrenceKind, OccurrenceSubject, Timeline, TimelineOptions } from '@vitrine/query';
import { askedAbout } from '../shared/asked-about.js';
import { listed } from '../shared/listed.js';
import type { Self } from './lane.js';

/** The attributes of a timeline that narrow what it tells. */
export interface Narrowing {
  readonly brand: string;
  readonly platform: string;
  readonly organization: string;
  readonly kinds: string;
  readonly afterDay: string;
  readonly untilDay: string;
}

export function askedTimeline(narrowing: Narrowing, asOf: IsoDate): TimelineOptions {
  // Words of a page, which the view holds to those that it knows.
  const kinds = listed(narrowing.kinds) as readonly OccurrenceKind[];
  return {
    about: askedAbout(narrowing),
    kinds: kinds.length === 0 ? undefined : kinds,
    after: narrowing.afterDay || undefined,
    until: narrowing.untilDay || undefined,
    asOf,
  };
}

const kindsOfSubjects = ['brand', 'platform', 'organization'] as const;

/** The things that the attributes name, as far as the timeline tells of them. */
export function namedIn(narrowing: Narrowing, { entries }: Timeline): readonly NamedThing[] {
  const subjects = entries.flatMap((entry) => entry.subjects);
  return kindsOfSubjects.flatMap((type) =>
    listed(narrowing[type]).flatMap(
      (id) =>
        subjects.find((subject: OccurrenceSubject) => subject.type === type && subject.id === id) ??
        [],
    ),
  );
}

/** The one thing that the timeline is about, where it is one. */
export function selfOf(narrowing: Narrowing): Self {
  const all = kindsOfSubjects.flatMap((type) =>
    listed(narrowing[type]).map((id) => ({ type, id })),
  );
  return all.length === 1 ? all[0] : undefined;
}
