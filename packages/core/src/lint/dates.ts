import { lastingTypes } from '../model/fields.js';
import type { FuzzyDate } from '../model/fuzzy-date.js';
import type { IsoDate } from '../model/id.js';
import type { Claim } from '../model/record.js';
import { fieldOf } from '../fuse/fuse-fields.js';

const dayInMilliseconds = 86_400_000;

/** How far "about" may reach, by the precision of what is qualified: a year, a month or a week. */
function slackOf({ edtf, approximate, uncertain }: FuzzyDate): number {
  if (!approximate && !uncertain) return 0;
  const coarsest = Math.min(...edtf.split('/').map((side) => side.replace(/[~?%]/g, '').length));
  return coarsest <= 4 ? 366 : coarsest <= 7 ? 31 : 7;
}

function addDays(day: IsoDate, days: number): string {
  if (days === 0) return day;
  return new Date(Date.parse(day) + days * dayInMilliseconds).toISOString().slice(0, 10);
}

/** Whether one date lies wholly after the other, however widely either is read. */
export function clearlyAfter(date: FuzzyDate | undefined, other: FuzzyDate | undefined): boolean {
  if (date?.earliest === undefined || other?.latest === undefined) return false;
  // Only where it could matter: most dates are in order.
  if (date.earliest <= other.latest) return false;
  return date.earliest > addDays(other.latest, slackOf(date) + slackOf(other));
}

/** The date with the earliest beginning, so that nothing is called too early on one source's word alone. */
export function earliestOf(dates: readonly FuzzyDate[]): FuzzyDate | undefined {
  return dates.reduce<FuzzyDate | undefined>(
    (best, date) => (best && (best.earliest ?? '') <= (date.earliest ?? '') ? best : date),
    undefined,
  );
}

/** The date with the latest end. */
export function latestOf(dates: readonly FuzzyDate[]): FuzzyDate | undefined {
  return dates.reduce<FuzzyDate | undefined>(
    (best, date) => (best && (best.latest ?? '9999') >= (date.latest ?? '9999') ? best : date),
    undefined,
  );
}

/** A day that a claim tells as something that has come. */
interface FactDate {
  readonly field: string;
  readonly date: FuzzyDate;
}

/**
 * Fields that tell what has come. Others may lie ahead when a document is written: the day of a
 * campaign, the closing of a deal, the launch and the close of a platform.
 */
const factFields: Readonly<Partial<Record<Claim['type'], readonly string[]>>> = {
  organization: ['founded'],
  brand: ['founded'],
  deal: ['announced', 'ended', 'asOf'],
  insight: ['asOf'],
};

function fieldsOfFacts(claim: Claim): readonly string[] {
  if (claim.type === 'observation') return claim.forecast ? [] : ['asOf', 'period'];
  if (!lastingTypes.has(claim.type)) return factFields[claim.type] ?? [];
  // A lasting claim without a state says that it holds. What is announced is planned, also its day.
  const state = fieldOf(claim, 'state') ?? 'present';
  if (state === 'ended') return ['from', 'to', 'asOf'];
  return state === 'present' ? ['from', 'asOf'] : ['asOf'];
}

/** The days that a claim tells as facts; planned days are none. */
export function factDates(claim: Claim): FactDate[] {
  return fieldsOfFacts(claim).flatMap((field) => {
    // The cast states what the schema of these fields has checked.
    const date = fieldOf(claim, field) as FuzzyDate | undefined;
    return date ? [{ field, date }] : [];
  });
}
