import type { Locale } from '@vitrine/core';
import { formatDate } from '../format/dates.js';
import { monthOf, startOfMonth, startOfYear, yearOf, type DayStretch } from './days.js';

/** A year or a month of the axis. Its label, where it has one, stands in the middle of its stretch. */
interface TimeBand extends DayStretch {
  readonly label?: string;
}

export interface TimeAxis extends DayStretch {
  readonly bands: readonly TimeBand[];
}

const yearSteps = [1, 2, 3, 5, 10, 20, 50];
const monthSteps = [1, 2, 3, 6, 12];

/** Fewer years than these are told by their months. */
const fewYears = 2;

/**
 * Whole years, or months where all lies within two, with at most `most` labels. Labels name a stretch instead of
 * a point: a figure of a year then stands over the name of its year.
 */
export function timeAxis(stretches: readonly DayStretch[], most: number, locale: Locale): TimeAxis {
  const first = Math.min(...stretches.map(({ start }) => start));
  const last = Math.max(...stretches.map(({ end }) => end)) - 1;
  const bands =
    yearOf(last) - yearOf(first) < fewYears
      ? monthBands(first, last, most, locale)
      : yearBands(yearOf(first), yearOf(last), most, locale);
  return { start: bands[0]?.start ?? first, end: bands.at(-1)?.end ?? last, bands };
}

function yearBands(first: number, last: number, most: number, locale: Locale): TimeBand[] {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const step = fitting(yearSteps, years.length, most);
  // Round years are labelled, but never the whole axis left bare.
  const offset = years.findIndex((year) => year % step === 0);
  return years.map((year, index) => ({
    start: startOfYear(year),
    end: startOfYear(year + 1),
    ...(isLabelled(index, offset, step) && { label: formatDate(String(year), locale) }),
  }));
}

function monthBands(first: number, last: number, most: number, locale: Locale): TimeBand[] {
  const start = yearOf(first) * 12 + monthOf(first) - 1;
  const end = yearOf(last) * 12 + monthOf(last) - 1;
  const months = Array.from({ length: end - start + 1 }, (_, index) => start + index);
  const step = fitting(monthSteps, months.length, most);
  const offset = Math.max(
    0,
    months.findIndex((month) => (month % 12) % step === 0),
  );
  return months.map((count, index) => {
    const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
    return {
      start: startOfMonth(year, month),
      end: startOfMonth(year, month + 1),
      ...(isLabelled(index, offset, step) && {
        label: formatDate(`${year}-${String(month).padStart(2, '0')}`, locale),
      }),
    };
  });
}

const isLabelled = (index: number, offset: number, step: number): boolean =>
  index >= offset && (index - offset) % step === 0;

/** The least step with which no more than `most` of `count` are labelled. */
const fitting = (steps: readonly number[], count: number, most: number): number =>
  steps.find((step) => Math.ceil(count / step) <= most) ?? count;
