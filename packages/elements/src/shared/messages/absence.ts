import { words } from './words.js';

/** What stands where there is no value. */
export interface AbsenceWords {
  readonly unknown: string;
  readonly notApplicable: string;
  readonly notApplicableShort: string;
}

export const absenceWords = words('absenceWords', {
  unknown: 'unknown',
  notApplicable: 'not applicable',
  notApplicableShort: 'n/a',
});
