import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Presence } from '../src/model/record.js';
import type { State } from '../src/model/states.js';
import { stateOn } from '../src/state-on.js';
import { filesAboutOnePresence, nearDay } from './support/arbitraries.js';
import { parsed } from './support/dates.js';
import { atlasOf, doc, only, presence, type AuthoredFile } from './support/world.js';

const presenceOf = (files: readonly AuthoredFile[]): Presence => only(atlasOf(...files).presences);

/** The states that an answer with the given mode counts as being there. */
const counted: Readonly<Record<'certain' | 'presumed' | 'possible', readonly State[]>> = {
  certain: ['certain'],
  presumed: ['certain', 'presumed'],
  possible: ['certain', 'presumed', 'possible'],
};

const standingOf = (files: readonly AuthoredFile[]) =>
  files.flatMap(({ claims }) => claims).filter((claim) => claim['rank'] !== 'deprecated');

describe('the bounds of any presence', { timeout: 60_000 }, () => {
  it('are in order where nothing is disputed', () => {
    fc.assert(
      fc.property(filesAboutOnePresence, (files) => {
        const { disputed, validTime } = presenceOf(files);
        if (disputed.length > 0) return;
        const { startEarliest, startLatest, endEarliest, endLatest } = validTime;
        const ordered = (a = '0000-01-01', b = '9999-12-31') => expect(a <= b).toBe(true);
        ordered(startEarliest, startLatest);
        ordered(endEarliest, endLatest);
        ordered(startEarliest, endLatest);
      }),
      { numRuns: 300 },
    );
  });

  it('say that it held only where a claim says so', () => {
    fc.assert(
      fc.property(filesAboutOnePresence, (files) => {
        const standing = standingOf(files);
        const weighed = standing.length > 0 ? standing : files.flatMap(({ claims }) => claims);
        const held = weighed.some(({ state }) => state === 'present' || state === 'ended');
        expect(presenceOf(files).validTime.held).toBe(held);
      }),
    );
  });
});

describe('the state on any day', { timeout: 60_000 }, () => {
  it('is not there where it was only announced or denied', () => {
    fc.assert(
      fc.property(filesAboutOnePresence, nearDay, (files, day) => {
        const { validTime } = presenceOf(files);
        if (!validTime.held) {
          expect(['announced', 'absent', 'unknown']).toContain(stateOn(validTime, day));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is never there on a day that a standing claim denies', () => {
    fc.assert(
      fc.property(filesAboutOnePresence, (files) => {
        const { validTime } = presenceOf(files);
        const denied = standingOf(files)
          .filter(({ state }) => state === 'absent')
          .flatMap(({ asOf }) => (typeof asOf === 'string' ? [parsed(asOf)] : []));
        for (const { earliest, latest } of denied) {
          for (const day of [earliest, latest]) {
            if (day === undefined) continue;
            const state = stateOn(validTime, day);
            // "Absent in 2019" leaves a day of 2019 on which it was surely there.
            if (earliest !== latest && state === 'certain') continue;
            expect(counted.possible).not.toContain(state);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is certain on the day of an undisputed sighting', () => {
    fc.assert(
      fc.property(filesAboutOnePresence, nearDay, (files, day) => {
        const sighting = doc('sighting', [presence({ asOf: day })]);
        const { disputed, validTime } = presenceOf([...files, sighting]);
        if (disputed.length === 0 && !validTime.denied) {
          expect(stateOn(validTime, day)).toBe('certain');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has ended for good once it has ended', () => {
    fc.assert(
      fc.property(filesAboutOnePresence, nearDay, nearDay, (files, one, other) => {
        const { validTime } = presenceOf(files);
        const [early, late] = one < other ? [one, other] : [other, one];
        if (stateOn(validTime, early) === 'ended') {
          expect(['ended', 'absent']).toContain(stateOn(validTime, late));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is certain up to a day, then presumed, never certain again after that', () => {
    const rank: Partial<Record<State, number>> = { certain: 0, presumed: 1 };
    fc.assert(
      fc.property(filesAboutOnePresence, nearDay, nearDay, (files, one, other) => {
        const { validTime } = presenceOf(files);
        const [early, late] = one < other ? [one, other] : [other, one];
        const before = rank[stateOn(validTime, early)];
        const after = rank[stateOn(validTime, late)];
        if (before !== undefined && after !== undefined) expect(before <= after).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
