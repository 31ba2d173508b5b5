import * as z from 'zod';
import { fuzzyDateSchema } from './fuzzy-date.js';
import { idSchema } from './id.js';
import { lineSchema } from './localized-text.js';
import { sourceKinds } from './source-kinds.js';
import { strictObject } from './strict-object.js';

const webAddress = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .max(2000);

/** One document that makes claims. Its text is never stored. */
export const sourceSchema = strictObject({
  id: idSchema,
  title: lineSchema,
  /** The page had no headline; `title` describes it. */
  titleSupplied: z.literal(true).exactOptional(),
  publisher: lineSchema,
  kind: z.enum(sourceKinds),
  /** BCP 47 tag of the language that the document is written in. */
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, {
    error: 'must be a BCP 47 language tag such as en or zh-Hans',
  }),
  author: lineSchema.exactOptional(),
  url: webAddress.exactOptional(),
  otherUrls: z.array(webAddress).exactOptional(),
  /** The mirror or syndication partner through which the document was read. */
  via: lineSchema.exactOptional(),
  published: fuzzyDateSchema.exactOptional(),
  accessed: fuzzyDateSchema.exactOptional(),
});

export type Source = Readonly<z.output<typeof sourceSchema>>;
