import type { FuzzyDate } from '../model/fuzzy-date.js';
import { lastingTypes } from '../model/fields.js';
import type { Quantity } from '../model/quantity.js';
import type { Claim } from '../model/record.js';
import type { VocabularyEntry } from '../model/vocabulary.js';
import { fieldOf } from '../fuse/fuse-fields.js';
import { suggest } from '../text/suggest.js';
import { problemAt, type Path, type PlacedProblem } from './issues.js';

/** What a rule about claims needs to know of the vocabulary. */
export interface MetricLookup {
  metric(id: string): VocabularyEntry<'metrics'> | undefined;
  terms(vocabulary: 'unit'): ReadonlySet<string>;
}

/** One rule about the content of a single claim, beyond its shape and its references. */
type ClaimRule = (claim: Claim, lookup: MetricLookup, at: Path) => PlacedProblem[];

const endAfterStart: ClaimRule = (claim, _lookup, at) => {
  if (!lastingTypes.has(claim.type)) return [];
  // The casts state what the schema of the lasting types has checked.
  const from = fieldOf(claim, 'from') as FuzzyDate | undefined;
  const to = fieldOf(claim, 'to') as FuzzyDate | undefined;
  if (from?.earliest === undefined || to?.latest === undefined || to.latest >= from.earliest) {
    return [];
  }
  const message = `ends (${to.edtf}) before it starts (${from.edtf})`;
  return [problemAt([...at, 'to'], 'end-before-start', message)];
};

const lifeOfPlatform: ClaimRule = (claim, _lookup, at) => {
  if (claim.type !== 'platform') return [];
  const { launched, closed } = claim;
  if (launched?.earliest === undefined || closed?.latest === undefined) return [];
  if (closed.latest >= launched.earliest) return [];
  const message = `closed (${closed.edtf}) before it launched (${launched.edtf})`;
  return [problemAt([...at, 'closed'], 'end-before-start', message)];
};

function numbersIn(quantity: Quantity): [key: string, number: number][] {
  return Object.entries(quantity).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
}

function outsideHundred(quantity: Quantity, at: Path): PlacedProblem[] {
  if (quantity.unit !== 'percent') return [];
  return numbersIn(quantity)
    .filter(([, number]) => number < 0 || number > 100)
    .map(([key, number]) =>
      problemAt(
        [...at, key],
        'outside-range',
        `${number} percent is outside 0 to 100, the range of a share`,
      ),
    );
}

const shareOfOwnership: ClaimRule = (claim, _lookup, at) =>
  claim.type === 'ownership' && claim.share ? outsideHundred(claim.share, [...at, 'share']) : [];

const observationFitsMetric: ClaimRule = (claim, lookup, at) => {
  if (claim.type !== 'observation') return [];
  const metric = lookup.metric(claim.metric);
  if (!metric) return [];
  const problems: PlacedProblem[] = [];
  const { unit } = claim.value;
  // A unit that nobody knows is told where names are checked.
  if (!metric.units.includes(unit) && lookup.terms('unit').has(unit)) {
    const message = `unit of \`${claim.metric}\` cannot be ${suggest(unit, metric.units)}`;
    problems.push(problemAt([...at, 'value', 'unit'], 'wrong-unit', message));
  } else if (!metric.change) {
    problems.push(...outsideHundred(claim.value, [...at, 'value']));
  }
  const [kind] = Object.keys(claim.subject);
  const subjects: readonly string[] = metric.subjects;
  if (kind !== undefined && !subjects.includes(kind)) {
    const message = `\`${claim.metric}\` is not measured of a ${kind}, but of: ${subjects.join(', ')}`;
    problems.push(problemAt([...at, 'subject'], 'wrong-subject', message));
  }
  return problems;
};

const rankHasReason: ClaimRule = (claim, _lookup, at) =>
  claim.rank !== undefined && claim.rankReason === undefined
    ? [
        problemAt(
          [...at, 'rank'],
          'rank-without-reason',
          'an explicit rank needs a `rankReason`: a reader must be able to judge it',
        ),
      ]
    : [];

const rules: readonly ClaimRule[] = [
  endAfterStart,
  lifeOfPlatform,
  shareOfOwnership,
  observationFitsMetric,
  rankHasReason,
];

/** Every broken rule of a claim. */
export function checkClaim(claim: Claim, lookup: MetricLookup, at: Path): PlacedProblem[] {
  return rules.flatMap((rule) => rule(claim, lookup, at));
}
