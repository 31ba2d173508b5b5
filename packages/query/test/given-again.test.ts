import { VitrineError } from '@vitrine/core';
import { atlas } from '@vitrine/core/atlas';
import { describe, expect, it } from 'vitest';
import { open } from '../src/index.js';

const db = open(atlas);

interface Given {
  v: unknown;
  from: string;
  match?: Record<string, string>;
  select?: string[];
  page?: unknown;
  count?: boolean;
}

const given = (): Given => ({
  v: 1,
  from: 'presence',
  match: { platform: 'tmall' },
  select: ['id', 'platform'],
});

/** Asks so often that the object itself is remembered. */
function often(query: unknown) {
  for (let times = 0; times < 4; times++) db.run(query);
  return db.run(query);
}

/** What an engine answers that has never seen the query. */
const anew = (query: unknown) => open(atlas).run(structuredClone(query));

describe('an object that was asked often is still read each time', () => {
  it.each<[change: string, make: (query: Given) => void]>([
    ['a value', (query) => (query.match = { platform: 'jd-com' })],
    ['a value deep in it', (query) => Object.assign(query.match ?? {}, { platform: 'jd-com' })],
    ['a list', (query) => query.select?.push('brand')],
    ['one field less', (query) => delete query.match],
    ['one field more', (query) => (query.count = true)],
    ['another page', (query) => (query.page = { size: 2 })],
  ])('%s', (_, make) => {
    const query = given();
    const before = often(query);
    make(query);
    const after = db.run(query);
    expect(after).toEqual(anew(query));
    expect(after).not.toEqual(before);
  });

  it.each<[change: string, make: (query: Given) => void]>([
    ['a wrong value', (query) => (query.match = { platform: 'no-such' })],
    ['a wrong version', (query) => (query.v = '1')],
    ['no page', (query) => (query.page = null)],
    ['a field of another object', (query) => void Object.setPrototypeOf(query, { match: {} })],
  ])('and refused with %s', (_, make) => {
    const query = { ...given(), count: true };
    often(query);
    make(query);
    expect(() => db.run(query)).toThrow(VitrineError);
  });

  it('when fields come from getters that change their mind', () => {
    let platform = 'tmall';
    const query = given();
    Object.defineProperty(query.match, 'platform', { get: () => platform, enumerable: true });
    const before = often(query);
    platform = 'jd-com';
    expect(db.run(query)).toEqual(anew({ ...given(), match: { platform } }));
    expect(db.run(query)).not.toEqual(before);
  });

  it('when it throws by then', () => {
    const query = given();
    often(query);
    Object.defineProperty(query, 'match', {
      get: () => {
        throw new Error('gone');
      },
      enumerable: true,
    });
    expect(() => db.run(query)).toThrow(VitrineError);
  });
});
