import {
  lookupIn,
  spokenDays,
  stateOn,
  type Atlas,
  type FuzzyDate,
  type IsoDate,
  type LastingType,
  type RecordTypes,
  type State,
} from '@vitrine/core';

type Lasting = RecordTypes[LastingType];

/** How a lasting record stands on a day, and whether an exhibit of that day shows it, by docs/query.md alone. */
export function naiveStanding<Type extends LastingType>(
  world: Atlas,
  type: Type,
  record: RecordTypes[Type] & Lasting,
  day: IsoDate,
): { readonly state: State; readonly shown: boolean } {
  const spoken = spokenDays(lookupIn(world), type, record);
  const state = stateOn(record.validTime, day);
  const mayHaveBegun = (date: FuzzyDate | undefined) =>
    date?.earliest !== undefined && date.earliest <= day;
  const shown =
    state === 'possible'
      ? mayHaveBegun(record.from ?? spoken.seen?.first) || mayHaveBegun(spoken.announced)
      : state === 'absent'
        ? spoken.denied.some(({ earliest }) => (earliest ?? '') <= day)
        : state !== 'unknown';
  return { state, shown };
}

export const isThere = (state: State): boolean =>
  state === 'certain' || state === 'presumed' || state === 'possible';
