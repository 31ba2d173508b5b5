import * as z from 'zod';
import { strictObject } from './strict-object.js';

/** A language of the atlas, as a BCP 47 tag. */
export type Locale = 'en' | 'zh-Hans';

const line = z
  .string()
  .min(1, { error: 'must not be empty' })
  .refine((text) => text === text.trim() && !/[\n\r]/u.test(text), {
    error: 'must be one line without white space around it',
  });

/** A text in English and, where it is known rather than guessed, Simplified Chinese. */
export const localizedTextSchema = strictObject({ en: line, 'zh-Hans': line.optional() });

/** A text in English and, where it is known, Simplified Chinese; keys are BCP 47 tags. */
export interface LocalizedText {
  readonly en: string;
  readonly 'zh-Hans'?: string | undefined;
}

/** Authored as plain English or as a map of languages; always a {@link LocalizedText} once read. */
export const textSchema = z.codec(z.union([line, localizedTextSchema]), localizedTextSchema, {
  decode: (text) => (typeof text === 'string' ? { en: text } : text),
  encode: (text) => (text['zh-Hans'] === undefined ? text.en : text),
});

export { line as lineSchema };
