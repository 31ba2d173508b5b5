import { atlas } from '@vitrine/core/atlas';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openSearch, searchedCollections, type Findable } from '../../src/search.js';
import { fold } from '../../src/search/fold.js';
import { announceRun, patience, seed } from '../reference/runs.js';
import { naiveFind } from './naive.js';

const search = openSearch(atlas);
const limit = 100;

/** How many texts each law is tried with; comparing with every name is slow. */
const numRuns = Math.min(Number(process.env['VITRINE_RUNS'] ?? 200), 20_000);
announceRun('search', { texts: numRuns });

const things = searchedCollections.flatMap((collection) =>
  atlas[collection].map((record: Findable) => ({ collection, record })),
);
const names = things.flatMap(({ collection, record }) =>
  [record.name.en, record.name['zh-Hans'], ...(record.aliases ?? [])].flatMap((name) =>
    name === undefined ? [] : [{ collection, id: record.id, name, ...fold(name) }],
  ),
);

const anyName = fc.constantFrom(...names);
const anyLetter = fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz'));

/** A text with one error somewhere: a letter more, less, other, or two swapped. */
const mistyped = (letters: string) =>
  fc
    .record({
      at: fc.nat(letters.length - 1),
      letter: anyLetter,
      error: fc.constantFrom('more', 'less', 'other', 'swapped'),
    })
    .map(({ at, letter, error }) => {
      const [before, own, after] = [
        letters.slice(0, at),
        letters.charAt(at),
        letters.slice(at + 1),
      ];
      if (error === 'more') return before + letter + own + after;
      if (error === 'less') return before + after;
      if (error === 'other') return before + letter + after;
      return before + after.charAt(0) + own + after.slice(1);
    });

/** Every way in which the atlas may be asked, and much that it may not. */
const anyText = fc.oneof(
  anyName.map(({ name }) => name),
  anyName.chain(({ name }) =>
    fc
      .tuple(fc.nat(name.length), fc.nat(name.length))
      .map(([a, b]) => name.slice(Math.min(a, b), Math.max(a, b))),
  ),
  anyName.chain(({ letters }) => mistyped(letters)),
  anyName.chain(({ name }) => fc.shuffledSubarray(name.split(' ')).map((words) => words.join(' '))),
  anyName.chain(({ name }) => mistyped(name)),
  fc.string({ unit: anyLetter, minLength: 1, maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

const keyOf = ({ collection, id }: { readonly collection: string; readonly id: string }) =>
  `${collection}/${id}`;

describe('search', () => {
  test('agrees with comparing every name', { timeout: patience }, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(fold(text).letters !== '');
        const found = search.find(text, { limit }).hits;
        expect(found.map(({ collection, id, how }) => ({ collection, id, how }))).toEqual(
          naiveFind(atlas, text.slice(0, 200), limit),
        );
      }),
      { seed, numRuns },
    );
  });

  test('finds every name first, or beside others of that name', { timeout: patience }, () => {
    for (const { collection, id, name } of names) {
      const { hits } = search.find(name, { limit });
      const place = hits.findIndex((hit) => keyOf(hit) === keyOf({ collection, id }));
      expect(
        hits.slice(0, place + 1).map(({ how }) => how),
        name,
      ).toEqual(Array.from({ length: place + 1 }, () => 'exact'));
      expect(place, name).toBeGreaterThanOrEqual(0);
    }
  });

  test('finds a name by two of its letters or more', { timeout: patience }, () => {
    fc.assert(
      fc.property(anyName, fc.nat(), (name, length) => {
        const letters = name.letters.slice(0, 2 + (length % name.letters.length));
        const { hits, more } = search.find(letters, { limit });
        const found = hits.find((hit) => keyOf(hit) === keyOf(name));
        // Where more begin alike than are asked for, all that are shown do.
        if (more && !found)
          expect(hits.every(({ how }) => how === 'exact' || how === 'prefix')).toBe(true);
        else expect(['exact', 'prefix']).toContain(found?.how);
      }),
      { seed, numRuns: numRuns * 10 },
    );
  });

  test(
    'finds a name of five letters or more with a typing error in it',
    { timeout: patience },
    () => {
      const long = names.filter(({ letters }) => /^[a-z]{5,}$/u.test(letters));
      fc.assert(
        fc.property(
          fc
            .constantFrom(...long)
            .chain((name) => fc.tuple(fc.constant(name), mistyped(name.letters))),
          ([name, text]) => {
            const { hits } = search.find(text, { limit });
            expect(hits.map(keyOf)).toContain(keyOf(name));
          },
        ),
        { seed, numRuns: numRuns * 10 },
      );
    },
  );

  test('marks what it found, within the name and apart', { timeout: patience }, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { matched } of search.find(text).hits) {
          expect(matched.ranges.length).toBeGreaterThan(0);
          let last = 0;
          for (const [start, end] of matched.ranges) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(matched.text.length);
        }
      }),
      { seed, numRuns: numRuns * 3 },
    );
  });

  test(
    'gives something to go on with for every text that holds a letter',
    { timeout: patience },
    () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const { hits, nearest } = search.find(text);
          expect(hits.length > 0 || nearest.length > 0).toBe(fold(text).letters !== '');
          expect(hits.length > 0 && nearest.length > 0).toBe(false);
        }),
        { seed, numRuns: numRuns * 3 },
      );
    },
  );
});
