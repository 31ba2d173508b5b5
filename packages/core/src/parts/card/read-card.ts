import { deepFreeze } from '../../atlas/deep-freeze.js';
import type { Atlas, Collections } from '../../model/atlas.js';
import type { Source } from '../../model/source.js';
import { countsOf } from '../counts.js';
import { readNames } from '../name-list.js';
import { withDates } from './card-dates.js';
import type { CompactCard, CompactRecord } from './compact.js';
import { readSources } from './read-sources.js';
import { idOf } from './record-id.js';

const definition = { en: '' };
const claimed = { claims: [], disputed: [] };
const kindOf = { kind: '', ...claimed };

/** Every collection, with what its members have of which the card only knows the names. */
const collections: Readonly<Record<string, object>> = {
  sources: {},
  organizations: kindOf,
  brands: kindOf,
  platforms: kindOf,
  capabilities: {},
  people: claimed,
  metrics: { definition, units: [], subjects: [] },
  markets: {},
  terms: {},
  ownerships: {},
  presences: {},
  deals: {},
  campaigns: {},
  observations: {},
  appointments: {},
  insights: {},
};

/**
 * The part of a brand from what its module holds. The module is written by the build from a checked
 * atlas, which is why it is trusted here.
 */
export function readCard({ meta, redirects = {}, ...card }: CompactCard): Atlas {
  const sources = readSources(card.sources);
  const terms = Object.entries(card.terms).flatMap(([vocabulary, text]) =>
    readNames(text).map(({ id: term, name }) => ({
      id: `${vocabulary}/${term}`,
      vocabulary,
      term,
      name,
      definition,
    })),
  );
  const names: Readonly<Record<string, string>> = card.names;
  const records: Readonly<Record<string, readonly CompactRecord[]>> = card.records;
  const lists = Object.entries(collections).map(([collection, rest]) => [
    collection,
    [
      ...readNames(names[collection] ?? '').map((thing) => ({ ...thing, ...rest })),
      ...(records[collection] ?? []).map((record) => readRecord(record, sources)),
    ].sort((a, b) => (a.id < b.id ? -1 : 1)),
  ]);
  // Put together collection by collection, as the build took them apart.
  const held = { ...Object.fromEntries(lists), sources, terms } as Collections;
  return deepFreeze({ meta: { ...meta, counts: countsOf(held) }, ...held, redirects });
}

function readRecord({ claims = [], ...record }: CompactRecord, sources: readonly Source[]) {
  const numbered = claims.map((claim) => (typeof claim === 'number' ? [claim] : claim));
  const [first] = numbered.map(([number]) => sources[Number(number)]);
  const fields = withDates(record, first?.published);
  return {
    disputed: [],
    ...fields,
    ...('topic' in record && { summary: definition }),
    id: idOf(record, first?.id),
    claims: numbered.map(([number, ...parts]) => {
      const source = sources[Number(number)];
      const stated: Record<string, unknown> = { source: source?.id };
      for (const part of parts) {
        if (typeof part === 'number') stated['passage'] = part;
        else if (typeof part === 'object')
          Object.assign(stated, withDates(part, source?.published));
        else for (const field of part.split(',')) stated[field] = fields[field];
      }
      return stated;
    }),
  };
}
