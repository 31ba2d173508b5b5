import { labelOf } from '../diff/label.js';
import type { EvidenceLookup } from '../evidence/lookup.js';
import { stateStatement } from '../fuse/fuse-lasting.js';
import { spokenOf } from '../fuse/valid-time.js';
import { collectionOf, lastingTypes } from '../model/fields.js';
import type { FuzzyDate } from '../model/fuzzy-date.js';
import type { ClaimedState } from '../model/states.js';
import type { Told } from './told.js';
import type { History } from './types.js';

interface Step {
  readonly state: ClaimedState;
  readonly asOf: FuzzyDate | undefined;
  readonly sources: Set<string>;
}

/** The day by which a statement speaks; one that gives only a year may speak of its last day. */
const dayOf = ({ day }: { readonly day: FuzzyDate | undefined }): string => day?.latest ?? '9999';

/**
 * What claims say of a state in the order of the days of which they speak, one step a change. A plan
 * that is told of after the state was seen is no step back.
 */
function stepsOf({ claims }: Told): readonly Step[] {
  const spoken = claims
    .map(stateStatement)
    .map((statement) => ({ ...statement, day: spokenOf(statement) }))
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  const steps: Step[] = [];
  for (const { state, day, source } of spoken) {
    const last = steps.at(-1);
    if (last && state === 'announced' && last.state !== 'absent' && last.state !== state) continue;
    if (last?.state === state) last.sources.add(source.id);
    else steps.push({ state, asOf: day, sources: new Set([source.id]) });
  }
  return steps;
}

/** States that sources saw change: announced, then present, then ended. */
export function historiesIn(lookup: EvidenceLookup, told: readonly Told[]): History[] {
  return told
    .filter(({ type, record }) => lastingTypes.has(type) && !record.disputed.includes('state'))
    .flatMap((one): History[] => {
      const steps = stepsOf(one);
      if (steps.length < 2) return [];
      const collection = collectionOf[one.type];
      return [
        {
          collection,
          id: one.record.id,
          label: labelOf(lookup, collection, one.record),
          steps: steps.map(({ state, asOf, sources }) => ({
            state,
            ...(asOf && { asOf }),
            sources: [...sources].sort(),
          })),
        },
      ];
    });
}
