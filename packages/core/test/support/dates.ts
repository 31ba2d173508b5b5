import type { FuzzyDate } from '../../src/model/fuzzy-date.js';
import { parseEdtf } from '../../src/text/parse-edtf.js';

/** Reads EDTF that must be valid. */
export function parsed(text: string): FuzzyDate {
  const result = parseEdtf(text);
  if ('problem' in result) throw new Error(result.problem);
  return result.date;
}
