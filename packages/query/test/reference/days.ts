/** Days as numbers, so that "the day after" is plus one. A side that is open is endless. */

const milliseconds = 86_400_000;

export const dayNumber = (text: string): number => Date.parse(`${text}T00:00:00Z`) / milliseconds;

export function firstDayOf(text: string): string {
  return `${text}-01-01`.slice(0, 10);
}

export function lastDayOf(text: string): string {
  const [year = '', month = '12', day] = text.split('-');
  if (day !== undefined) return text;
  const days = [31, isLeap(Number(year)) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return `${year}-${month}-${days[Number(month) - 1]}`;
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export interface Days {
  readonly first: number;
  readonly last: number;
}

/** All days of `2019`, `2019-06`, `2019-06-30`, `2019-04/2020-03` or `2019/..`. */
export function daysOf(text: string): Days {
  const [from = '', to = from] = text.split('/');
  return {
    first: from === '..' ? -Infinity : dayNumber(firstDayOf(from)),
    last: to === '..' ? Infinity : dayNumber(lastDayOf(to)),
  };
}

/**
 * Days that stand for all others: every day that is spoken of, its neighbours, and one long before and
 * one long after. Between two of them no answer changes.
 */
export function tellingDays(spokenOf: readonly number[]): readonly number[] {
  const finite = spokenOf.filter((day) => Number.isFinite(day));
  const near = finite.flatMap((day) => [day - 1, day, day + 1]);
  return [...new Set([-1_000_000, ...near, 1_000_000])].sort((a, b) => a - b);
}
