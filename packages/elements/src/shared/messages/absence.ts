import type { Words } from './words.js';

/** What stands where there is no value. */
interface AbsenceWords {
  readonly unknown: string;
  readonly notApplicable: string;
  readonly notApplicableShort: string;
}

export const absenceWords: Words<AbsenceWords> = {
  en: {
    unknown: 'unknown',
    notApplicable: 'not applicable',
    notApplicableShort: 'n/a',
  },
  'zh-Hans': {
    unknown: '未知',
    notApplicable: '不适用',
    notApplicableShort: '不适用',
  },
};
