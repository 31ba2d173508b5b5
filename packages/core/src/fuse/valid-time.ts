import type { FuzzyDate } from '../model/fuzzy-date.js';
import type { AllowedDays } from './allowed-days.js';
import type { IsoDate } from '../model/id.js';
import type { ValidTime } from '../model/record.js';
import type { Source } from '../model/source.js';
import type { ClaimedState } from '../model/states.js';

/** What one source says of a state that lasts. */
export interface StateStatement {
  readonly source: Source;
  readonly state: ClaimedState;
  readonly from?: FuzzyDate | undefined;
  readonly to?: FuzzyDate | undefined;
  readonly asOf?: FuzzyDate | undefined;
}

/** What bounds a state from outside: the life of the platform, and the nature of the channel. */
export interface Host {
  readonly launched?: FuzzyDate | undefined;
  readonly closed?: FuzzyDate | undefined;
  /** The state is limited in time by its nature, as a pop-up store is. */
  readonly temporary?: boolean;
}

export const hostOf = ({ launched, closed }: Host): Host => ({ launched, closed });

export const isSameHost = (a: Host | undefined, b: Host | undefined): boolean =>
  a?.launched?.edtf === b?.launched?.edtf && a?.closed?.edtf === b?.closed?.edtf;

type Denial = NonNullable<ValidTime['denied']>[number];
type Bounds = { -readonly [Key in keyof ValidTime]: ValidTime[Key] };

/** The day a statement speaks of: stated, else that of its publication, else when it was read. */
export function spokenOf(
  statement: Pick<StateStatement, 'asOf' | 'source'>,
): FuzzyDate | undefined {
  return statement.asOf ?? statement.source.published ?? statement.source.accessed;
}

/**
 * Whether an end was still ahead when it was reported. Such an end is a plan; only an end that lies
 * behind the reporter is a fact.
 */
export function isPlannedEnd(statement: StateStatement): boolean {
  if (statement.state !== 'present' || statement.to === undefined) return false;
  const spoken = spokenOf(statement);
  return spoken?.latest !== undefined && (statement.to.earliest ?? '') > spoken.latest;
}

/** Whether a start was still ahead when it was reported: "joins in July", said in June, is an announcement. */
export function startsLater(statement: Omit<StateStatement, 'state'>): boolean {
  const spoken = spokenOf(statement);
  return spoken?.latest !== undefined && (statement.from?.earliest ?? '') > spoken.latest;
}

/**
 * The day on which a statement says that the state held. Whoever tells of an end that lies behind
 * does not say that it holds on the day of telling.
 */
export function sightingOf(statement: StateStatement): FuzzyDate | undefined {
  if (statement.state !== 'present') return undefined;
  const spoken = spokenOf(statement);
  const over = statement.to?.latest;
  return over !== undefined && (spoken?.earliest ?? '') > over ? undefined : spoken;
}

const earlier = (a: IsoDate | undefined, b: IsoDate | undefined) =>
  a === undefined || (b !== undefined && b < a) ? b : a;
const later = (a: IsoDate | undefined, b: IsoDate | undefined) =>
  a === undefined || (b !== undefined && b > a) ? b : a;

/** Drops what is not there. */
export function defined<T>(values: readonly (T | undefined)[]): T[] {
  return values.filter((value): value is T => value !== undefined);
}

/**
 * The four bounds of a state and the fields on which its claims cannot all be true.
 *
 * `from` and `to` are the days that the stated ones leave. Each sighting ("present as of D") means started by D
 * and not ended before D; each denial excludes its day; the life of the host bounds everything that
 * does not contradict it.
 */
export function validTime(
  statements: readonly StateStatement[],
  from: AllowedDays | undefined,
  to: AllowedDays | undefined,
  host: Host = {},
): { time: ValidTime; disputed: ReadonlySet<'from' | 'to' | 'state'> } {
  const disputed = new Set<'from' | 'to' | 'state'>();
  const of = (state: ClaimedState) => statements.filter((statement) => statement.state === state);
  const sightings = defined(statements.map(sightingOf));
  const denials = defined(of('absent').map(spokenOf)).map(
    ({ earliest = '0000-01-01', latest = '9999-12-31' }): Denial => ({
      from: earliest,
      to: latest,
    }),
  );
  const announced = of('announced')
    .map((statement) => spokenOf(statement)?.earliest)
    .reduce(earlier, undefined);

  const bounds: Bounds = { held: of('present').length + of('ended').length > 0 };
  if (announced !== undefined) bounds.announced = announced;
  if (denials.length > 0) {
    bounds.denied = denials.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  }
  if (!bounds.held) return { time: bounds, disputed };

  const firstSeen = sightings.map((day) => day.latest).reduce(earlier, undefined);
  const lastSeen = sightings.map((day) => day.earliest).reduce(later, undefined);
  boundStart(bounds, from, firstSeen, disputed);
  boundEnd(bounds, to, lastSeen, of('ended'), disputed);
  withoutGaps(bounds);
  for (const denial of denials) applyDenial(bounds, denial, disputed);
  applyHost(bounds, host);
  if (host.temporary) bounds.temporary = true;
  return { time: withoutGaps(bounds), disputed };
}

function boundStart(
  bounds: Bounds,
  from: AllowedDays | undefined,
  firstSeen: IsoDate | undefined,
  disputed: Set<'from' | 'to' | 'state'>,
): void {
  set(bounds, 'startEarliest', from?.earliest);
  set(bounds, 'startLatest', from?.latest);
  if (firstSeen === undefined) return;
  if (from?.earliest !== undefined && firstSeen < from.earliest) disputed.add('from');
  else set(bounds, 'startLatest', earlier(from?.latest, firstSeen));
}

function boundEnd(
  bounds: Bounds,
  to: AllowedDays | undefined,
  lastSeen: IsoDate | undefined,
  ended: readonly StateStatement[],
  disputed: Set<'from' | 'to' | 'state'>,
): void {
  const { startEarliest } = bounds;
  if (to?.latest !== undefined && startEarliest !== undefined && to.latest < startEarliest) {
    // No stretch has both: the start stays, the end is left open.
    disputed.add('from').add('to');
  } else {
    if (to !== undefined && to.latest === undefined) bounds.ongoing = true;
    set(bounds, 'endEarliest', to?.earliest);
    set(bounds, 'endLatest', to?.latest);
  }
  const overBy = defined(ended.filter((statement) => statement.to === undefined).map(spokenOf))
    .map((day) => day.latest)
    .reduce(earlier, undefined);
  const notBefore = later(startEarliest, bounds.endEarliest);
  if (overBy !== undefined && notBefore !== undefined && overBy < notBefore) {
    disputed.add(to ? 'to' : 'state');
  } else {
    set(bounds, 'endLatest', earlier(bounds.endLatest, overBy));
  }
  if (lastSeen === undefined) return;
  if (bounds.endLatest !== undefined && lastSeen > bounds.endLatest) disputed.add('to');
  else set(bounds, 'endEarliest', later(to?.earliest, lastSeen));
}

/** What had started before it was denied had ended by then; what still held afterwards started later. */
function applyDenial(bounds: Bounds, denial: Denial, disputed: Set<'from' | 'to' | 'state'>): void {
  const { startLatest, endEarliest } = bounds;
  const startedBefore = startLatest !== undefined && startLatest <= denial.from;
  const heldAfter = endEarliest !== undefined && denial.to <= endEarliest;
  if (startedBefore && heldAfter) disputed.add('state');
  else if (startedBefore) set(bounds, 'endLatest', earlier(bounds.endLatest, denial.to));
  else if (heldAfter) set(bounds, 'startEarliest', later(bounds.startEarliest, denial.from));
}

function applyHost(bounds: Bounds, { launched, closed }: Host): void {
  const { startLatest, endEarliest } = bounds;
  const fromLaunch = later(bounds.startEarliest, launched?.earliest);
  if (startLatest === undefined || (fromLaunch ?? '') <= startLatest) {
    set(bounds, 'startEarliest', fromLaunch);
  }
  const close = closed?.latest;
  if (close === undefined || (endEarliest !== undefined && close < endEarliest)) return;
  if (bounds.endLatest === undefined) bounds.hostClosed = close;
  else set(bounds, 'endLatest', earlier(bounds.endLatest, close));
}

/** What ended had started, and what started did not end before that. */
function withoutGaps(bounds: Bounds): Bounds {
  const { startEarliest, endLatest, hostClosed } = bounds;
  set(bounds, 'startLatest', earlier(bounds.startLatest, endLatest ?? hostClosed));
  set(bounds, 'endEarliest', later(bounds.endEarliest, startEarliest));
  return bounds;
}

type Bound = 'startEarliest' | 'startLatest' | 'endEarliest' | 'endLatest';

function set(bounds: Bounds, key: Bound, value: IsoDate | undefined): void {
  if (value !== undefined) bounds[key] = value;
}
