import * as z from 'zod';
import { nearest } from '../text/suggest.js';
import { claimSchemas } from './claim.js';
import { sourceSchema } from './source.js';
import { strictObject } from './strict-object.js';
import { vocabularySchemas } from './vocabulary.js';

const types = Object.keys(claimSchemas);

export const claimSchema = z.discriminatedUnion(
  'type',
  [
    claimSchemas.organization,
    claimSchemas.brand,
    claimSchemas.platform,
    claimSchemas.capability,
    claimSchemas.person,
    claimSchemas.ownership,
    claimSchemas.presence,
    claimSchemas.deal,
    claimSchemas.campaign,
    claimSchemas.observation,
    claimSchemas.appointment,
    claimSchemas.insight,
  ],
  {
    error: (issue) => {
      const given = (issue.input as { type?: unknown } | null)?.type;
      if (typeof given !== 'string') return `needs a \`type\`, one of: ${types.join(', ')}`;
      const near = nearest(given, types);
      return `unknown type \`${given}\`; ${near ? `did you mean \`${near}\`?` : `valid: ${types.join(', ')}`}`;
    },
  },
);

/** One source file: a document and what it says. */
export const sourceFileSchema = strictObject({
  source: sourceSchema,
  claims: z.array(claimSchema).min(1, { error: 'a source without claims says nothing' }),
});

/** One thing of the vocabulary, by collection. */
export const vocabularyEntrySchemas = {
  organizations: strictObject(vocabularySchemas.organizations),
  brands: strictObject(vocabularySchemas.brands),
  platforms: strictObject(vocabularySchemas.platforms),
  capabilities: strictObject(vocabularySchemas.capabilities),
  people: strictObject(vocabularySchemas.people),
  metrics: strictObject(vocabularySchemas.metrics),
  markets: strictObject(vocabularySchemas.markets),
};
