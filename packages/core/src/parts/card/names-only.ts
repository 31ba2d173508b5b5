import type { Atlas } from '../../model/atlas.js';
import { countsOf } from '../counts.js';
import { noWords } from './outline.js';

/** The vocabularies of what a card counts without telling it. */
const untold: ReadonlySet<string> = new Set(['brand-kind', 'stance', 'topic']);

/**
 * Reduces what a part only names to its id and its names, further than a part that is asked questions
 * may: kinds, units and measures go. Tools stay, whose states belong to their names.
 */
export function namesOnly(part: Atlas, brand: string): Atlas {
  const { redirects, meta, ...given } = part;
  const unclaimed = { claims: [], disputed: [] };
  const collections = {
    ...given,
    organizations: part.organizations.map(({ id, name }) => ({ id, name, kind: '', ...unclaimed })),
    brands: part.brands.map((record) =>
      record.id === brand ? record : { id: record.id, name: record.name, kind: '', ...unclaimed },
    ),
    platforms: part.platforms.map(({ id, name }) => ({ id, name, kind: '', ...unclaimed })),
    metrics: part.metrics.map(({ id, name }) => ({
      id,
      name,
      definition: noWords,
      units: [],
      subjects: [],
    })),
    terms: part.terms
      .filter(({ vocabulary }) => !untold.has(vocabulary))
      .map(({ id, vocabulary, term, name }) => ({
        id,
        vocabulary,
        term,
        name,
        definition: noWords,
      })),
  };
  return { meta: { ...meta, counts: countsOf(collections) }, ...collections, redirects };
}
