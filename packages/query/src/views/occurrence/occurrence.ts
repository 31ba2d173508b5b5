import type { LocalizedText, RecordTypes } from '@vitrine/core';
import { referenceTo, termNamed, type ViewContext } from '../context.js';
import { referredThing } from '../referred-thing.js';
import { partsOf, type Part } from './parts.js';
import type { Occurrence, OccurrenceKind, OccurrenceSubject } from './types.js';

type WhatOf = {
  readonly [Kind in OccurrenceKind]: (
    context: ViewContext,
    record: RecordTypes[Kind],
  ) => LocalizedText | undefined;
};

const whatOf: WhatOf = {
  platform: (context, { kind }) => termNamed(context, 'platform-kind', kind).name,
  presence: (context, { channel }) => termNamed(context, 'channel', channel).name,
  capability: (context, { kind }) => termNamed(context, 'capability-kind', kind).name,
  ownership: (context, { kind }) => termNamed(context, 'ownership-kind', kind).name,
  appointment: (_, { role }) => role,
  deal: (context, { kind }) =>
    kind === undefined ? undefined : termNamed(context, 'deal-kind', kind).name,
  campaign: (_, { name }) => name,
};

/** A record in words: what it is and who takes part. */
export function occurrenceOf<Kind extends OccurrenceKind>(
  context: ViewContext,
  kind: Kind,
  record: RecordTypes[Kind],
): Occurrence {
  const what = whatOf[kind](context, record);
  const era = eraOf(record);
  return {
    kind,
    subjects: partsOf[kind](record).map((part) => subjectOf(context, part)),
    ...(what && { what }),
    ...(era !== undefined && { era }),
    record: referenceTo(kind, record),
  };
}

const eraOf = (record: RecordTypes[OccurrenceKind]): number | undefined =>
  'era' in record ? record.era : undefined;

const subjectOf = (context: ViewContext, { part, type, id, role }: Part): OccurrenceSubject => ({
  ...referredThing(context, { [type]: id }),
  part,
  ...(role !== undefined && { role: termNamed(context, 'party-role', role) }),
});
