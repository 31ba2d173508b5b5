import { VitrineError, type IsoDate } from '@vitrine/core';

/** A month as a number: twelve times its year, and the months before it in that year. Months that follow each other differ by one. */
export type Month = number;

/** The first and the last month of a slider. */
export interface Span {
  readonly min: Month;
  readonly max: Month;
}

export const monthsOfYear = 12;

export function monthOf(day: string): Month {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year * monthsOfYear + month - 1;
}

/** The day that a month stands for, which is its last. */
export function lastDayOf(month: Month): IsoDate {
  const year = Math.floor(month / monthsOfYear);
  const days = new Date(Date.UTC(year, (month % monthsOfYear) + 1, 0)).getUTCDate();
  const parts = [year, (month % monthsOfYear) + 1, days];
  // The parts of a date are numbers, which the template type asks for.
  return parts
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-') as IsoDate;
}

export const within = (month: Month, { min, max }: Span): Month =>
  Math.min(max, Math.max(min, month));

const written = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * The span between two years, months or days. A year stands for its first month at the start, and for its last
 * at the end.
 *
 * @throws VitrineError `invalid-date` with each side that is none, or where the first comes after the last
 */
export function spanBetween(min: string, max: string): Span {
  const problems = Object.entries({ min, max })
    .filter(([, text]) => !written.test(text))
    .map(([path, text]) => ({
      code: 'invalid-date',
      path,
      message: `\`${text}\` is no date; write a year, month or day such as 2012, 2012-05 or 2012-05-31.`,
    }));
  if (problems.length === 0 && min.slice(0, max.length) > max.slice(0, min.length)) {
    const message = `\`${min}\` comes after \`${max}\`; write the first month as min and the last as max.`;
    problems.push({ code: 'invalid-span', path: 'min', message });
  }
  if (problems.length > 0) throw new VitrineError(problems[0]?.code ?? 'invalid-date', problems);
  return { min: monthOf(min), max: max.length === 4 ? monthOf(`${max}-12`) : monthOf(max) };
}

/** A year of a span, and how many steps it is from its start, or that of the span, to that of the next. */
export interface YearMark {
  readonly year: number;
  readonly steps: number;
  /** The span begins in the midst of it. */
  readonly partial: boolean;
}

export function yearMarks({ min, max }: Span): readonly YearMark[] {
  const first = Math.floor(min / monthsOfYear);
  const last = Math.floor(max / monthsOfYear);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const start = Math.max(min, (first + index) * monthsOfYear);
    const end = Math.min(max, (first + index + 1) * monthsOfYear);
    return {
      year: first + index,
      steps: end - start,
      partial: start % monthsOfYear !== 0,
    };
  });
}
