/// <reference types="vite/client" />
import { expect, test } from 'vitest';
import '../../zh-hans/define.js';
import type { Words } from './words.js';

/** All words of all components: the files of this folder, and the one beside each component. */
const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['./*.ts', '!./*.test.ts', '../../*/words.ts'],
  { eager: true },
);

const isWords = (value: unknown): value is Words<object> =>
  typeof value === 'object' && value !== null && 'en' in value && 'zh-Hans' in value;

const topics = Object.values(modules).flatMap((exports) =>
  Object.entries(exports).flatMap(([name, value]): [string, Words<object>][] =>
    isWords(value) ? [[name, value]] : [],
  ),
);

function paths(value: object, prefix = ''): string[] {
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    typeof child === 'object' && child !== null
      ? paths(child, `${prefix}${key}.`)
      : [`${prefix}${key}`],
  );
}

test('the words of every component are looked at', () => {
  expect(topics.map(([name]) => name)).toEqual(
    expect.arrayContaining(['cardWords', 'tableWords', 'evidenceWords', 'dateWords']),
  );
});

test.each(topics)('%s: every language says everything', (_, words) => {
  expect(paths(words['zh-Hans']).sort()).toEqual(paths(words.en).sort());
});

test.each(topics)('%s: Chinese strings use full-width punctuation', (_, words) => {
  const strings = JSON.stringify(words['zh-Hans'], (_key, value: unknown) =>
    typeof value === 'function'
      ? (value as (...args: unknown[]) => string)('甲', '乙', '丙')
      : value,
  );
  expect(strings.match(/[一-龥][,.;:!?()]|[,.;:!?()][一-龥]/g)).toBeNull();
});
