import { read } from '../../read.js';
import { joined, type Asking } from '../asking.js';
import type { ReferredType } from '../referred-thing.js';
import type { SubjectReference } from '../subject-reference.js';

/** Whether something that these things take part in is to be told. */
export type IsAbout = (parts: readonly SubjectReference[]) => boolean;

const facets = [
  ['brands', 'brand'],
  ['platforms', 'platform'],
  ['organizations', 'organization'],
] as const satisfies readonly (readonly [string, ReferredType])[];

/** Reads what a view is to be about; `undefined` where that is everything. */
export function askedAbout(asking: Asking, given: unknown): IsAbout | undefined {
  if (given === undefined) return undefined;
  if (!Array.isArray(given)) return oneOf(asking, given, 'about');
  if (given.length === 0) {
    asking.report('empty', 'about', "name at least one, such as { brands: ['coach'] }.");
  }
  const tests = given.map((one: unknown, index) => oneOf(asking, one, `about[${index}]`));
  return (parts) => tests.some((test) => test(parts));
}

function oneOf(asking: Asking, given: unknown, path: string): IsAbout {
  asking.names(
    given,
    facets.map(([name]) => name),
    path,
  );
  const tests = facets.flatMap(([name, type]): IsAbout[] => {
    const things = asking.things([type], read(given, name), joined(path, name));
    if (!things) return [];
    const ids = new Set(things.map(({ id }) => id));
    return [(parts) => parts.some((part) => part.type === type && ids.has(part.id))];
  });
  return (parts) => tests.every((test) => test(parts));
}
