import { expect } from 'vitest';
import type { Exhibit } from '../../src/views.js';

/** A view is plain JSON, and lists exactly the sources that its evidence names. */
export function expectPlain(view: Exhibit): void {
  expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  const { sources, ...body } = view;
  const named = [...JSON.stringify(body).matchAll(/"source":"([^"]+)"/g)].map(([, id]) => id);
  expect(sources.map(({ id }) => id)).toEqual([...new Set(named)].sort());
}
