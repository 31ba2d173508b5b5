import * as z from 'zod';
import { idSchema } from './id.js';
import { lineSchema, localizedTextSchema } from './localized-text.js';
import { strictObject } from './strict-object.js';

const named = {
  name: localizedTextSchema,
  /** Other names under which sources write of it. */
  aliases: z.array(lineSchema).min(1).exactOptional(),
  /** Who says that the Chinese name is the established one: `editorial`, or the source that gives it. */
  zhHansBasis: idSchema.exactOptional(),
};
/** It goes by its Latin name in China too, so that a Chinese one is not missing. */
const latinNameInChina = z.literal(true).exactOptional();
const id = idSchema.exactOptional();
const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .exactOptional();

/** A word of a controlled vocabulary, such as the channel `mini-program`. */
const term = { name: localizedTextSchema, definition: localizedTextSchema };

/**
 * What the vocabulary may say of a thing: its names and its classification.
 * Everything that could be true or false on some day is a claim and lives in a source.
 */
export const vocabularySchemas = {
  organizations: { ...named, kind: idSchema, country },
  brands: {
    ...named,
    kind: idSchema,
    category: z.array(idSchema).min(1).exactOptional(),
    tier: id,
    country,
    /** The house of which this is a line, such as Chanel for Chanel Beauty. */
    lineOf: id,
    latinNameInChina,
  },
  platforms: { ...named, kind: idSchema, model: id, parent: id, latinNameInChina },
  capabilities: { ...named, platform: idSchema, kind: idSchema },
  people: named,
  metrics: {
    ...term,
    units: z.array(z.string()).min(1),
    subjects: z.array(z.enum(['brand', 'platform', 'organization', 'market'])).min(1),
    /** The metric measures a change, so that it may be negative or beyond a hundred per cent. */
    change: z.literal(true).exactOptional(),
  },
  markets: { ...named, definition: localizedTextSchema.exactOptional() },
} as const;

/** The collections of things that claims talk about. */
export type IdentityCollection = keyof typeof vocabularySchemas;

type Entry<Shape extends z.ZodRawShape> = Readonly<z.output<z.ZodObject<Shape, z.core.$strict>>>;

/** What the vocabulary says of one thing. */
export type VocabularyEntry<Collection extends IdentityCollection = IdentityCollection> = {
  [C in Collection]: Entry<(typeof vocabularySchemas)[C]>;
}[Collection];

/** The things that claims can talk about, by collection and id. */
export type Identities = {
  readonly [Collection in IdentityCollection]: ReadonlyMap<string, VocabularyEntry<Collection>>;
};

/** The controlled vocabularies whose words classify. Their words are ids within their vocabulary. */
export const termVocabularies = [
  'channel',
  'topic',
  'unit',
  'organization-kind',
  'brand-kind',
  'brand-category',
  'brand-tier',
  'platform-kind',
  'platform-model',
  'capability-kind',
  'deal-kind',
  'party-role',
  'campaign-kind',
  'ownership-kind',
  'stance',
  'source-kind',
] as const;

export type TermVocabulary = (typeof termVocabularies)[number];

/** An id that was renamed or split stays readable for ever. */
export const redirectSchema = z.union([
  strictObject({ moved: idSchema }),
  strictObject({ split: z.array(idSchema).min(2) }),
]);

export type Redirect = { readonly moved: string } | { readonly split: readonly string[] };

export const termSchema = strictObject({
  ...term,
  /** For units: what the number is, so that amounts, counts and shares are never mixed. */
  measures: z.enum(['ratio', 'ordinal', 'count', 'money']).exactOptional(),
  /** For channels: limited in time by its nature, so that nothing is presumed after it was last seen. */
  temporary: z.literal(true).exactOptional(),
});
