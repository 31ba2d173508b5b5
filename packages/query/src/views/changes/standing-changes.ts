import type { LastingType, RecordTypes } from '@vitrine/core';
import { standingCell, type ViewContext } from '../context.js';
import { occurrenceOf } from '../occurrence/occurrence.js';
import { partsOf } from '../occurrence/parts.js';
import { readingOf } from '../standings.js';
import type { AskedChanges } from './ask.js';
import { inOrder } from './order.js';
import { transitionNames, transitionsOf, type TransitionName } from './transitions.js';
import type { StandingChange } from './types.js';

type StandingChanges = Readonly<Record<TransitionName, readonly StandingChange[]>>;

const types = [
  'presence',
  'capability',
  'ownership',
  'appointment',
] as const satisfies LastingType[];

/** What lasts and how it changed. Who came to another parent is told apart from that. */
export function standingChanges(context: ViewContext, asked: AskedChanges): StandingChanges {
  const found: Record<TransitionName, StandingChange[]> = {
    started: [],
    ended: [],
    announced: [],
    denied: [],
  };
  for (const type of types) addChanges(context, asked, type, context.store.all(type), found);
  const sorted = (name: TransitionName) =>
    inOrder(found[name], ({ date, record }) => ({ date, id: record.id }));
  return {
    started: sorted('started'),
    ended: sorted('ended'),
    announced: sorted('announced'),
    denied: sorted('denied'),
  };
}

function addChanges<Type extends LastingType>(
  context: ViewContext,
  { between, isAbout }: AskedChanges,
  type: Type,
  records: readonly (RecordTypes[Type] & RecordTypes[LastingType])[],
  found: Record<TransitionName, StandingChange[]>,
): void {
  for (const record of records) {
    if (!isAbout(partsOf[type](record))) continue;
    const reading = readingOf(context.store, context.lookup, type, record);
    const transitions = transitionsOf(record, reading, between);
    const isParent = 'owned' in record && record.kind === 'parent';
    for (const name of transitionNames) {
      const transition = transitions[name];
      if (!transition || (isParent && (name === 'started' || name === 'ended'))) continue;
      found[name].push({
        ...occurrenceOf(context, type, record),
        ...standingCell(context, type, record),
        ...transition,
        before: reading.on(between.after).state,
      });
    }
  }
}
