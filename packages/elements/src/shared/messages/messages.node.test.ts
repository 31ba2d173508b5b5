import { expect, test } from 'vitest';
import { messages } from './index.js';

function paths(value: object, prefix = ''): string[] {
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    typeof child === 'object' && child !== null
      ? paths(child, `${prefix}${key}.`)
      : [`${prefix}${key}`],
  );
}

test('every language says everything', () => {
  expect(paths(messages['zh-Hans']).sort()).toEqual(paths(messages.en).sort());
});

test('Chinese strings use full-width punctuation', () => {
  const strings = JSON.stringify(messages['zh-Hans'], (_, value: unknown) =>
    typeof value === 'function' ? (value as (...args: unknown[]) => string)('甲', '乙') : value,
  );
  expect(strings.match(/[一-龥][,.;:!?()]|[,.;:!?()][一-龥]/g)).toBeNull();
});
