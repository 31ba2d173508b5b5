import type { FuzzyDate } from '../../model/fuzzy-date.js';
import type { IsoDate } from '../../model/id.js';
import { placeOf, sourcePlace } from '../context.js';
import { factDates } from '../dates.js';
import type { LintRule } from '../rule.js';

const isAfter = (date: FuzzyDate | undefined, today: IsoDate): boolean =>
  date?.earliest !== undefined && date.earliest > today;

export const futureDate: LintRule = {
  name: 'future-date',
  severity: 'error',
  why: 'Nobody has read what is not yet written, and no house was founded in a year to come. Such a date is a slip of the pen, mostly in the century or the order of day and month.',
  good: `- type: brand
  id: gucci
  founded: 1921
`,
  bad: `source:
  id: example-group-undated-history
  title: Our History
  publisher: Example Group
  kind: reference
  language: en
  url: https://example.com/history
  accessed: 2925-03-04
`,
  check: ({ sources, claims, today }, report) => {
    for (const file of sources) {
      for (const field of ['published', 'accessed'] as const) {
        const date = file.source[field];
        if (date && isAfter(date, today))
          report(sourcePlace(file, field), `${date.edtf} has not come yet; mend the date`);
      }
    }
    for (const placed of claims) {
      // Where the document has a day, a later fact is told as later than that.
      if (placed.file.source.published) continue;
      for (const { field, date } of factDates(placed.claim)) {
        if (isAfter(date, today))
          report(
            placeOf(placed, field),
            `${date.edtf} has not come yet; mend the date, or tell it as planned`,
          );
      }
    }
  },
};
