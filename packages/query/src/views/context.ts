import {
  evidenceOf,
  VitrineError,
  type CollectionName,
  type Evidence,
  type EvidenceLookup,
  type IdentityCollection,
  type IsoDate,
  type LastingType,
  type NamedThing,
  type RecordTypes,
  type TermVocabulary,
} from '@vitrine/core';
import { daySpan, noDate, today } from '../day.js';
import { entities } from '../model/entities.js';
import { read } from '../read.js';
import { lookupIn, unnamed } from '../store/lookup.js';
import type { AtlasStore } from '../store/store.js';
import { readingOf } from './standings.js';
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
  return { store, lookup: lookupIn(store), day: dayOf(read(options, 'asOf')) };
}

// Callers without types like to give a `Date`, which is an instant and no day of a calendar.
function dayOf(asOf: unknown): IsoDate {
  if (asOf === undefined) return today();
  const span = typeof asOf === 'string' ? daySpan(asOf) : undefined;
  if (span) return span.last;
  const message =
    typeof asOf === 'string'
      ? noDate(asOf)
      : "must be a text; write '2019-09-30', '2019-09' or '2019'.";
  throw new VitrineError('invalid-date', [{ code: 'invalid-date', path: 'asOf', message }]);
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

/** A lasting record on the day of the view, with what is said of it. */
export function standingCell<Type extends LastingType>(
  context: ViewContext,
  type: Type,
  record: RecordTypes[Type] & RecordTypes[LastingType],
  standing: Standing = standingOn(context, type, record),
): StandingCell {
  const evidence = (field: string) => evidenceOf(context.lookup, type, record, field);
  return {
    standing,
    record: referenceTo(type, record),
    evidence: evidence('state'),
    disputes: record.disputed.filter((field) => field !== 'state').map(evidence),
  };
}

/** What is known of a lasting record on the day of the view, without who says so. */
export const standingOn = <Type extends LastingType>(
  { store, lookup, day }: ViewContext,
  type: Type,
  record: RecordTypes[Type] & RecordTypes[LastingType],
): Standing => readingOf(store, lookup, type, record).on(day);
