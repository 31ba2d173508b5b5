import * as z from 'zod';
import { fuzzyDateSchema } from './fuzzy-date.js';
import { idSchema } from './id.js';
import { textSchema } from './localized-text.js';
import { quantitySchema } from './quantity.js';
import { claimedStates, ownershipKinds, stances } from './states.js';
import { strictObject } from './strict-object.js';
import { referenceSchema, subjectSchema } from './subject.js';

const date = fuzzyDateSchema.exactOptional();
const id = idSchema.exactOptional();
const ids = z.array(idSchema).min(1).exactOptional();
const country = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: 'must be an ISO 3166-1 alpha-2 country code such as FR' })
  .exactOptional();

/** What every claim may carry beside the fields of its type: where it stands and on whose word. */
const provenance = {
  /** 1-based number of the paragraph of the source text; paragraphs are separated by blank lines. */
  passage: z.int().min(1).exactOptional(),
  /** First 16 hex digits of the SHA-256 of that paragraph (NFC, white space collapsed). */
  passageDigest: z
    .string()
    .regex(/^[0-9a-f]{16}$/, { error: 'must be 16 lower-case hex digits' })
    .exactOptional(),
  /** The organization that the source credits. */
  reportedBy: id,
  rank: z.enum(['preferred', 'deprecated']).exactOptional(),
  rankReason: textSchema.exactOptional(),
  /** One line in our own words. */
  summary: textSchema.exactOptional(),
};

function claim<Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) {
  return strictObject({ type: z.literal(type), ...shape, ...provenance });
}

/** The days of a state that lasts. `asOf` is the day the claim speaks of; it defaults to the day of publication. */
const period = { from: date, to: date, asOf: date };

export const claimSchemas = {
  organization: claim('organization', { id: idSchema, kind: id, country, founded: date }),
  brand: claim('brand', {
    id: idSchema,
    category: ids,
    tier: id,
    country,
    founded: date,
    lineOf: id,
  }),
  platform: claim('platform', {
    id: idSchema,
    kind: id,
    model: id,
    operator: id,
    parent: id,
    launched: date,
    closed: date,
  }),
  capability: claim('capability', {
    id: idSchema,
    platform: id,
    kind: id,
    state: z.enum(claimedStates).exactOptional(),
    ...period,
  }),
  person: claim('person', { id: idSchema, country }),
  ownership: claim('ownership', {
    owner: referenceSchema(['organization', 'person', 'brand'], {}),
    owned: referenceSchema(['brand', 'organization', 'platform'], {}),
    kind: z.enum(ownershipKinds),
    era: z.int().min(1).exactOptional(),
    state: z.enum(claimedStates).exactOptional(),
    share: quantitySchema.exactOptional(),
    ...period,
  }),
  presence: claim('presence', {
    brand: idSchema,
    platform: idSchema,
    channel: idSchema,
    /** Numbers the spells of a channel that closed and reopened, from 1. */
    era: z.int().min(1).exactOptional(),
    state: z.enum(claimedStates),
    capabilities: ids,
    ...period,
  }),
  deal: claim('deal', {
    id: idSchema,
    kind: id,
    parties: z
      .array(referenceSchema(['brand', 'organization', 'platform', 'person'], { role: idSchema }))
      .min(1)
      .exactOptional(),
    announced: date,
    effective: date,
    ended: date,
    asOf: date,
    /** The price, or `undisclosed` where the source says that it was kept back. */
    amount: z.union([z.literal('undisclosed'), quantitySchema]).exactOptional(),
    covers: z
      .array(referenceSchema(['capability', 'brand', 'platform'], {}))
      .min(1)
      .exactOptional(),
  }),
  campaign: claim('campaign', {
    id: idSchema,
    name: textSchema.exactOptional(),
    brand: id,
    platform: id,
    kind: id,
    date,
    partners: z
      .array(referenceSchema(['brand', 'organization', 'person'], {}))
      .min(1)
      .exactOptional(),
    capabilities: ids,
  }),
  observation: claim('observation', {
    metric: idSchema,
    subject: subjectSchema,
    /** What was counted or asked: "fashion brands in the L2 index". */
    population: textSchema.exactOptional(),
    /** The number of members of the population, where the source gives it. */
    populationSize: z.int().min(1).exactOptional(),
    asOf: date,
    /** The stretch that the figure covers, where it is not a state on a day. It identifies the figure. */
    period: date,
    value: quantitySchema,
    forecast: z.literal(true).exactOptional(),
  }),
  appointment: claim('appointment', {
    person: idSchema,
    organization: id,
    brand: id,
    platform: id,
    role: textSchema,
    state: z.enum(claimedStates).exactOptional(),
    ...period,
  }).refine(
    (claim) =>
      [claim.organization, claim.brand, claim.platform].filter((at) => at !== undefined).length ===
      1,
    { error: 'needs exactly one of: organization, brand, platform' },
  ),
  insight: claim('insight', {
    about: z.array(subjectSchema).min(1),
    topic: idSchema,
    stance: z.enum(stances),
    asOf: date,
    /** The person or brand whose view it is; an organization goes to `reportedBy`. */
    attributedTo: referenceSchema(['person', 'brand'], {}).exactOptional(),
  }).refine((claim) => claim.summary !== undefined, {
    error: 'an insight needs a `summary`: without one it says nothing',
    path: ['summary'],
  }),
};

export const claimTypes = Object.keys(claimSchemas) as (keyof typeof claimSchemas)[];
