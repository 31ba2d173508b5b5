import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readings } from '../src/atlas/pinyin.js';
import { atlas } from '../src/atlas/index.js';
import { readReadings, writeReadings } from '../src/text/readings.js';

const chinese = /\p{Script=Han}/gu;

describe('the readings of the atlas', () => {
  test('hold every Chinese character of a name', () => {
    const { brands, platforms, organizations, people, capabilities, campaigns } = atlas;
    const things = [
      ...[brands, platforms, organizations, people, capabilities].flat(),
      ...[...campaigns, ...atlas.metrics, ...atlas.markets].map((thing) => ({
        ...thing,
        aliases: [],
      })),
    ];
    const characters = things.flatMap(({ name, aliases = [] }) =>
      [name['zh-Hans'] ?? '', ...aliases].flatMap((text) => text.match(chinese) ?? []),
    );
    expect(characters.length).toBeGreaterThan(1000);
    expect(characters.filter((character) => !readings.has(character))).toEqual([]);
  });

  test.each([
    ['长', ['chang', 'zhang']],
    ['柏', ['bai', 'bo']],
    ['呗', ['bai', 'bei']],
    ['女', ['nu', 'nv']],
    ['蔻', ['kou']],
  ])('tell of %s each that is likely', (character, expected) => {
    expect(readings.get(character)).toEqual(expected);
  });
});

test('readings that are written can be read again', () => {
  const syllable = fc.stringMatching(/^[a-z]{1,6}$/u);
  const character = fc
    .integer({ min: 0x4e00, max: 0x9fff })
    .map((code) => String.fromCodePoint(code));
  const entry = fc.tuple(character, fc.uniqueArray(syllable, { minLength: 1, maxLength: 3 }));
  fc.assert(
    fc.property(fc.uniqueArray(entry, { selector: ([one]) => one }), (entries) => {
      const given = new Map(entries);
      const read = readReadings(writeReadings(given));
      expect([...read].map(([one, all]) => [one, all]).sort()).toEqual(
        [...given].map(([one, all]) => [one, [...all].sort()]).sort(),
      );
    }),
  );
});
