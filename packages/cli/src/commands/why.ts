import { Command } from 'commander';
import { suggest, type Atlas, type CollectionName, type Evidence } from '@vitrine/core';
import { loadAtlas } from '../atlas.js';
import { evidenceText } from '../output/evidence.js';
import { jsonText } from '../output/json.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { atlasOption, formatOption } from './options.js';

const formats = ['text', 'json'] as const;

interface Options {
  readonly format: (typeof formats)[number];
  readonly atlas?: string;
}

const collections = {
  organizations: 'organization',
  brands: 'brand',
  platforms: 'platform',
  capabilities: 'capability',
  people: 'person',
  ownerships: 'ownership',
  presences: 'presence',
  deals: 'deal',
  campaigns: 'campaign',
  observations: 'observation',
  appointments: 'appointment',
  insights: 'insight',
} as const satisfies Partial<Record<CollectionName, string>>;

const examples = `
Examples:
  vitrine why presence coach--tmall-luxury-pavilion--flagship-store state
  vitrine why deal burberry-tencent-2019 announced
  vitrine why brand coach
`;

/** `vitrine why`: from a value to every source that speaks of it, in one call. */
export function whyCommand({ out, width }: Terminal): Command {
  return new Command('why')
    .summary('show what the sources say of a value, and why one is preferred')
    .description(
      'Shows each reading of one field of a record with its sources, their dates, passages and addresses, and says why the first is preferred.',
    )
    .argument('<collection>', 'what the record is: presence, deal, observation, …')
    .argument('<id>', 'id of the record, as queries show it')
    .argument('[field]', 'field of the record; `state` for how it stood, * for every claim', '*')
    .addOption(formatOption(formats))
    .addOption(atlasOption())
    .addHelpText('after', examples)
    .action(async (name: string, id: string, field: string, { format, atlas }: Options) => {
      const collection = collectionNamed(name);
      const { open } = await import('@vitrine/query');
      const data = await loadAtlas(atlas);
      const evidence = open(data).why({ collection, id }, field);
      const sources = sourcesOf(evidence, data);
      if (format === 'json') out.write(jsonText({ collection, id, ...evidence, sources }));
      else {
        const record = `${collections[collection]} ${id}`;
        out.write(evidenceText(record, evidence, sources, { width, colors: out.colors }));
      }
    });
}

/** A collection by its own name or, as queries call it, by that of one of its things. */
function collectionNamed(name: string): keyof typeof collections {
  // The keys are those of the table, which `Object.entries` widens to string.
  const entries = Object.entries(collections) as [keyof typeof collections, string][];
  const found = entries.find((names) => names.includes(name));
  if (found) return found[0];
  const singular = entries.map(([, one]) => one);
  throw new UsageError(`unknown collection ${suggest(name, singular)}`);
}

function sourcesOf({ readings }: Evidence, { sources }: Atlas): Atlas['sources'] {
  const cited = new Set(
    readings.flatMap(({ testimonies }) => testimonies.map(({ source }) => source)),
  );
  return sources.filter(({ id }) => cited.has(id));
}
