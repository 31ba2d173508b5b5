import {
  evidenceOf,
  stateOn,
  VitrineError,
  type CollectionName,
  type Evidence,
  type EvidenceLookup,
  type IdentityCollection,
  type IsoDate,
  type NamedThing,
  type Ownership,
  type Presence,
  type Capability,
  type RecordTypes,
  type TermVocabulary,
  type ValidTime,
} from '@vitrine/core';
import { daySpan, today } from '../day.js';
import { entities } from '../model/entities.js';
import { lookupIn, unnamed } from '../store/lookup.js';
import type { AtlasStore } from '../store/store.js';
import type { RecordReference, Standing, StandingCell } from './types.js';

/** Where and for which day a view is made. */
export interface ViewContext {
  readonly store: AtlasStore;
  readonly lookup: EvidenceLookup;
  readonly day: IsoDate;
}

export interface ViewOptions {
  /** A day `YYYY-MM-DD`; a month or a year stands for its last day. Today (UTC) where it is left out. */
  readonly asOf?: string | undefined;
}

/** @throws VitrineError `invalid-date` */
export function viewContext(store: AtlasStore, options: ViewOptions): ViewContext {
  return { store, lookup: lookupIn(store), day: dayOf(options.asOf) };
}

function dayOf(asOf: string | undefined): IsoDate {
  if (asOf === undefined) return today();
  const span = daySpan(asOf);
  if (span) return span.last;
  throw new VitrineError('invalid-date', [
    {
      code: 'invalid-date',
      path: 'asOf',
      message: `\`${asOf}\` is no date; write a day, month or year such as 2019-09-30, 2019-09 or 2019.`,
    },
  ]);
}

export function named(
  { lookup }: ViewContext,
  collection: IdentityCollection,
  id: string,
): NamedThing {
  return lookup.named(collection, id) ?? unnamed(id);
}

export function termNamed(
  { lookup }: ViewContext,
  vocabulary: TermVocabulary,
  term: string,
): NamedThing {
  return lookup.term(vocabulary, term) ?? unnamed(term);
}

type ClaimedName = keyof RecordTypes;

export function referenceTo(type: ClaimedName, record: { readonly id: string }): RecordReference {
  const collection: CollectionName = entities[type].collection;
  return { collection, id: record.id };
}

/** The evidence of one field, or none where no source speaks of it. */
export function evidenceFor<Type extends ClaimedName>(
  { lookup }: ViewContext,
  type: Type,
  record: RecordTypes[Type],
  field: string,
): Evidence | undefined {
  const evidence = evidenceOf(lookup, type, record, field);
  return evidence.readings.length > 0 ? evidence : undefined;
}

type LastingRecords = { presence: Presence; ownership: Ownership; capability: Capability };

/** A lasting record on the day of the view, with what is said of it. */
export function standingCell<Type extends keyof LastingRecords>(
  context: ViewContext,
  type: Type,
  record: RecordTypes[Type] & LastingRecords[Type],
): StandingCell {
  const evidence = (field: string) => evidenceOf(context.lookup, type, record, field);
  return {
    standing: standingOn(record, context.day),
    record: referenceTo(type, record),
    evidence: evidence('state'),
    disputes: record.disputed.filter((field) => field !== 'state').map(evidence),
  };
}

function standingOn(record: LastingRecords[keyof LastingRecords], day: IsoDate): Standing {
  const { validTime: time, from, to, plannedFrom, plannedTo } = record;
  const denied = time.denied?.findLast((denial) => denial.from <= day)?.from;
  const seen = from ? undefined : seenIn(time);
  return {
    state: stateOn(time, day),
    ...(from && { from }),
    ...(to && { to }),
    ...(plannedFrom && { plannedFrom }),
    ...(plannedTo && { plannedTo }),
    ...(seen && { seen }),
    ...(time.announced !== undefined && { announced: time.announced }),
    ...(denied !== undefined && { denied }),
  };
}

/** A sighting that is dated by the year leaves the last start behind the first end: it covers both. */
function seenIn({ held, startLatest, endEarliest }: ValidTime): Standing['seen'] {
  if (!held || startLatest === undefined || endEarliest === undefined) return undefined;
  return startLatest <= endEarliest
    ? { first: startLatest, last: endEarliest }
    : { first: endEarliest, last: startLatest };
}
