import * as z from 'zod';
import { parseEdtf } from '../text/parse-edtf.js';
import type { IsoDate } from './id.js';
import { strictObject } from './strict-object.js';

/**
 * A date or interval that may be imprecise, in the Extended Date/Time Format of ISO 8601-2
 * (https://www.loc.gov/standards/datetime/): level 0, and of level 1 the qualifiers `~` `?` `%`
 * and open intervals.
 *
 * `earliest` and `latest` are the first and the last day that the text covers, both inclusive.
 * A side that is missing is open (`../2019`, `2019/..`). A qualifier does not widen the days:
 * how much an author means by "about" is not known.
 */
export interface FuzzyDate {
  readonly edtf: string;
  readonly earliest?: IsoDate;
  readonly latest?: IsoDate;
  /** The source gives the date as approximate (EDTF `~`, or `%` for both). */
  readonly approximate?: true;
  /** The source, or our reading of it, is unsure of the date (EDTF `?`, or `%` for both). */
  readonly uncertain?: true;
}

const isoDateSchema = z.custom<IsoDate>(
  (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
);

const compiledSchema: z.ZodType<FuzzyDate, FuzzyDate> = strictObject({
  edtf: z.string(),
  earliest: isoDateSchema.exactOptional().meta({ type: 'string', format: 'date' }),
  latest: isoDateSchema.exactOptional().meta({ type: 'string', format: 'date' }),
  approximate: z.literal(true).exactOptional(),
  uncertain: z.literal(true).exactOptional(),
});

/** Reads EDTF text into a {@link FuzzyDate}. YAML reads a bare year as a number, so that is taken too. */
export const fuzzyDateSchema = z.codec(
  z.union([z.string(), z.int().min(1000).max(9999)], {
    error: 'must be a date as EDTF text, such as 2019-09, 2019-09~ or 2019/..',
  }),
  compiledSchema,
  {
    decode: (text, context) => {
      const parsed = parseEdtf(String(text));
      if ('date' in parsed) return parsed.date;
      context.issues.push({ code: 'custom', message: parsed.problem, input: text });
      return z.NEVER;
    },
    encode: (date) => date.edtf,
  },
);
