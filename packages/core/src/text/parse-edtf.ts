import edtf from 'edtf';
import type { FuzzyDate } from '../model/fuzzy-date.js';
import type { IsoDate } from '../model/id.js';

const single = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?`;
const supported = new RegExp(
  `^(?:${single}|${single}/${single}|\\.\\./${single}|${single}/\\.\\.)$`,
);

const forms =
  '2017, 2017-06, 2017-06-22, each with ~ ? or %, or an interval 2019-04/2020-03, ../2019, 2019/..';

interface Days {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

function dayOf(milliseconds: number): IsoDate {
  // The cast states what `toISOString` guarantees for years 0 to 9999, all that `supported` lets in.
  return new Date(milliseconds).toISOString().slice(0, 10) as IsoDate;
}

/**
 * The years and months that were read before. A folder of seeds names the same few hundred over and
 * over, and a grammar takes its time for each; there are no more than the calendar has.
 */
const known = new Map<string, Days>();

/** The first and the last day of a year, month or day that exists. */
function daysOf(part: string): Days {
  // A day that exists is its own first and last; the cast states what `supported` has checked.
  if (part.length === 10) return { first: part as IsoDate, last: part as IsoDate };
  const found = known.get(part);
  if (found) return found;
  const { min, max } = edtf(part);
  const days = { first: dayOf(min), last: dayOf(max) };
  known.set(part, days);
  return days;
}

/**
 * Whether the calendar has the day, month or year. `edtf` itself rolls 29 February of a common year
 * over into March, and reads months beyond 12 as seasons and quarters.
 */
function exists(day: string): boolean {
  const first = `${day}-01-01`.slice(0, 10);
  const parsed = new Date(`${first}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(first);
}

/** Reads the part of EDTF that the atlas uses, or says what is wrong with the text. */
export function parseEdtf(text: string): { date: FuzzyDate } | { problem: string } {
  if (!supported.test(text)) {
    return { problem: `\`${text}\` is not a date of the supported EDTF forms: ${forms}` };
  }
  const sides = text.replace(/[~?%]/g, '').split('/');
  const missing = sides.find((side) => side !== '..' && !exists(side));
  if (missing !== undefined) {
    return { problem: `\`${missing}\` names a day or month that does not exist` };
  }
  const [first = text, last = first] = sides;
  const earliest = first === '..' ? undefined : daysOf(first).first;
  const latest = last === '..' ? undefined : daysOf(last).last;
  if (earliest !== undefined && latest !== undefined && earliest > latest) {
    return { problem: `\`${text}\` ends before it starts` };
  }
  return {
    date: {
      edtf: text,
      ...(earliest !== undefined && { earliest }),
      ...(latest !== undefined && { latest }),
      ...(/[~%]/.test(text) && { approximate: true as const }),
      ...(/[?%]/.test(text) && { uncertain: true as const }),
    },
  };
}
