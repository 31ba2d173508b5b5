import type { FuzzyDate } from '../../model/fuzzy-date.js';
import type { IsoDate } from '../../model/id.js';

const plain = /^(\d{4})(-\d\d)?(-\d\d)?([~?%]?)$/u;

/**
 * A day, a month or a year as EDTF, with or without a qualifier, as the date that the compiler makes of
 * it; nothing where the text is another one.
 */
export function expandDate(edtf: string): FuzzyDate | undefined {
  const [, year, month = '', day = '', qualifier = ''] = plain.exec(edtf) ?? [];
  if (year === undefined) return undefined;
  // The parts are digits, which the template type asks for.
  const iso = (rest: string) => (year + rest) as IsoDate;
  const lastDay = new Date(Date.UTC(Number(year), Number(month.slice(1)) || 12, 0)).getUTCDate();
  return {
    edtf,
    earliest: iso((month || '-01') + (day || '-01')),
    latest: iso((month || '-12') + (day || `-${lastDay}`)),
    ...(/[~%]/u.test(qualifier) && { approximate: true }),
    ...(/[?%]/u.test(qualifier) && { uncertain: true }),
  };
}

/** What stands before a date in a record of a card, to tell it from other texts. */
export const dateMark = '@';

/** The fields of a record with its dates as the compiler makes them; a mark alone is the day given. */
export const withDates = (
  fields: object,
  published: FuzzyDate | undefined,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(fields).map(([field, value]: [string, unknown]) => [
      field,
      typeof value === 'string' && value.startsWith(dateMark)
        ? value === dateMark
          ? published
          : expandDate(value.slice(1))
        : value,
    ]),
  );
