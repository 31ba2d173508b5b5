import edtf from 'edtf';
import type { FuzzyDate } from '../model/fuzzy-date.js';
import type { IsoDate } from '../model/id.js';

const single = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?`;
const supported = new RegExp(
  `^(?:${single}|${single}/${single}|\\.\\./${single}|${single}/\\.\\.)$`,
);

const forms =
  '2017, 2017-06, 2017-06-22, each with ~ ? or %, or an interval 2019-04/2020-03, ../2019, 2019/..';

function dayOf(milliseconds: number): IsoDate | undefined {
  if (!Number.isFinite(milliseconds)) return undefined;
  // The cast states what `toISOString` guarantees for years 0 to 9999, all that `supported` lets in.
  return new Date(milliseconds).toISOString().slice(0, 10) as IsoDate;
}

/** Reads the part of EDTF that the atlas uses, or says what is wrong with the text. */
export function parseEdtf(text: string): { date: FuzzyDate } | { problem: string } {
  if (!supported.test(text)) {
    return { problem: `\`${text}\` is not a date of the supported EDTF forms: ${forms}` };
  }
  let parsed;
  try {
    parsed = edtf(text);
  } catch {
    return { problem: `\`${text}\` names a day or month that does not exist` };
  }
  const earliest = dayOf(parsed.min);
  const latest = dayOf(parsed.max);
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
