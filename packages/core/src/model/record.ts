import type * as z from 'zod';
import type { claimSchemas } from './claim.js';
import type { FuzzyDate } from './fuzzy-date.js';
import type { IsoDate } from './id.js';
import type { LocalizedText } from './localized-text.js';
import type { Quantity } from './quantity.js';
import type { ClaimedState, OwnershipKind, Stance } from './states.js';
import type { Reference, Subject } from './subject.js';

/** The types of claim; each gives one collection of records. */
export type ClaimType = keyof typeof claimSchemas;

/** A claim as it stands in a source file, its dates and quantities read. */
export type Claim<Type extends ClaimType = ClaimType> = {
  [T in Type]: Readonly<z.output<(typeof claimSchemas)[T]>>;
}[Type];

/** A claim as authored: dates are EDTF text. */
export type AuthoredClaim<Type extends ClaimType = ClaimType> = {
  [T in Type]: Readonly<z.input<(typeof claimSchemas)[T]>>;
}[Type];

/** The fields that make claims of a type speak of one record. Its claims repeat them only where they word them differently. */
interface IdentityFields {
  organization: 'id';
  brand: 'id';
  platform: 'id';
  capability: 'id';
  person: 'id';
  ownership: 'owner' | 'owned' | 'kind' | 'era';
  presence: 'brand' | 'platform' | 'channel' | 'era';
  deal: 'id';
  campaign: 'id';
  observation: 'metric' | 'subject' | 'population' | 'forecast';
  appointment: 'person' | 'organization' | 'brand' | 'platform' | 'role';
  insight: never;
}

/** The free texts among the identity fields: sources may word them in different ways. */
type Wording = 'population' | 'role';

/** A claim inside the record that it is about: what one source says of its fields. */
export type RecordClaim<Type extends ClaimType = ClaimType> = {
  [T in Type]: Omit<Claim<T>, 'type' | IdentityFields[T]> &
    Partial<Pick<Claim<T>, Extract<keyof Claim<T>, IdentityFields[T] & Wording>>> & {
      readonly source: string;
    };
}[Type];

interface RecordBase<Type extends ClaimType> {
  readonly id: string;
  /** The claims behind the record, those of the source that weighs most first. */
  readonly claims: readonly RecordClaim<Type>[];
  /** The fields on which claims cannot all be true. */
  readonly disputed: readonly string[];
}

/**
 * When a state held, as four bounds: the first and last possible day of its start, and of its end.
 * The end is the last day on which it held. All are inclusive; a bound that is missing is not known.
 */
export interface ValidTime {
  /** Some source says that it held at some time. False where it was only announced or denied. */
  readonly held: boolean;
  readonly startEarliest?: IsoDate;
  readonly startLatest?: IsoDate;
  readonly endEarliest?: IsoDate;
  readonly endLatest?: IsoDate;
  /** The last day of the platform that it was on, which says nothing of an end before that. */
  readonly hostClosed?: IsoDate;
  /** A source says that it goes on (EDTF `2019/..`), which is more than not knowing its end. */
  readonly ongoing?: true;
  /** Limited in time by its nature: it is not presumed to go on after it was last seen. */
  readonly temporary?: true;
  /** The first day on which sources announced it. */
  readonly announced?: IsoDate;
  /** The days on which a source says that it was not so. */
  readonly denied?: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
}

interface Lasting {
  /** What the latest evidence says, whatever the day. For a given day use `stateOn`. */
  readonly state: ClaimedState;
  readonly from?: FuzzyDate;
  readonly to?: FuzzyDate;
  /** A start that was announced. It may differ from what came. */
  readonly plannedFrom?: FuzzyDate;
  /** An end that was still ahead when it was reported. */
  readonly plannedTo?: FuzzyDate;
  readonly validTime: ValidTime;
}

interface Named {
  readonly name: LocalizedText;
  readonly aliases?: readonly string[];
  /** Who says that the Chinese name is the established one: `editorial`, or the source that gives it. */
  readonly zhHansBasis?: string;
}

export interface Organization extends RecordBase<'organization'>, Named {
  readonly kind: string;
  readonly country?: string;
  readonly founded?: FuzzyDate;
}

export interface Brand extends RecordBase<'brand'>, Named {
  readonly kind: string;
  readonly category?: readonly string[];
  readonly tier?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly founded?: FuzzyDate;
  readonly lineOf?: string;
  /** It goes by its Latin name in China too. */
  readonly latinNameInChina?: true;
}

export interface Platform extends RecordBase<'platform'>, Named {
  readonly kind: string;
  readonly model?: string;
  readonly operator?: string;
  readonly parent?: string;
  readonly launched?: FuzzyDate;
  readonly closed?: FuzzyDate;
  /** It goes by its Latin name in China too. */
  readonly latinNameInChina?: true;
}

/** A tool or service that a platform offers to brands. */
export interface Capability extends RecordBase<'capability'>, Named, Lasting {
  readonly platform: string;
  readonly kind: string;
}

export interface Person extends RecordBase<'person'>, Named {
  readonly country?: string;
}

export interface Ownership extends RecordBase<'ownership'>, Lasting {
  readonly owner: Reference<'organization' | 'person' | 'brand'>;
  readonly owned: Reference<'brand' | 'organization' | 'platform'>;
  readonly kind: OwnershipKind;
  readonly era?: number;
  readonly share?: Quantity;
}

/** One brand on one platform through one channel, in one spell. */
export interface Presence extends RecordBase<'presence'>, Lasting {
  readonly brand: string;
  readonly platform: string;
  readonly channel: string;
  readonly era?: number;
  readonly capabilities?: readonly string[];
}

export type Party = Reference<'brand' | 'organization' | 'platform' | 'person'> & {
  readonly role: string;
};

export interface Deal extends RecordBase<'deal'> {
  readonly kind?: string;
  readonly parties?: readonly Party[];
  readonly announced?: FuzzyDate;
  readonly effective?: FuzzyDate;
  readonly ended?: FuzzyDate;
  readonly asOf?: FuzzyDate;
  readonly amount?: Quantity | 'undisclosed';
  readonly covers?: readonly Reference<'capability' | 'brand' | 'platform'>[];
}

export interface Campaign extends RecordBase<'campaign'> {
  readonly name: LocalizedText;
  readonly brand?: string;
  readonly platform?: string;
  readonly kind?: string;
  readonly date?: FuzzyDate;
  readonly partners?: readonly Reference<'brand' | 'organization' | 'person'>[];
  readonly capabilities?: readonly string[];
}

/** One figure: a metric of a subject for a population at a time. */
export interface Observation extends RecordBase<'observation'> {
  readonly metric: string;
  readonly subject: Subject;
  readonly population?: LocalizedText;
  readonly populationSize?: number;
  readonly asOf?: FuzzyDate;
  readonly period?: FuzzyDate;
  readonly value: Quantity;
  readonly forecast?: true;
  /** The organization that reported the shown value, where the sources credit one. */
  readonly reportedBy?: string;
}

export interface Appointment extends RecordBase<'appointment'>, Lasting {
  readonly person: string;
  readonly organization?: string;
  readonly brand?: string;
  readonly platform?: string;
  readonly role: LocalizedText;
}

/** A reported motive or worry. */
export interface Insight extends RecordBase<'insight'> {
  readonly about: readonly Subject[];
  readonly topic: string;
  readonly stance: Stance;
  readonly asOf?: FuzzyDate;
  readonly summary: LocalizedText;
  readonly attributedTo?: Reference<'person' | 'brand'>;
  readonly reportedBy?: string;
}

export interface Metric {
  readonly id: string;
  readonly name: LocalizedText;
  readonly definition: LocalizedText;
  readonly units: readonly string[];
  readonly subjects: readonly ('brand' | 'platform' | 'organization' | 'market')[];
  /** It measures a change, so that it may be negative or beyond a hundred per cent. */
  readonly change?: true;
}

export interface Market extends Named {
  readonly id: string;
  readonly definition?: LocalizedText;
}

/** A word of a controlled vocabulary. Its id is the vocabulary and the word: `channel/boutique`. */
export interface Term {
  readonly id: string;
  readonly vocabulary: string;
  readonly term: string;
  readonly name: LocalizedText;
  readonly definition: LocalizedText;
  readonly measures?: 'ratio' | 'ordinal' | 'count' | 'money';
  /** A channel that is limited in time by its nature, such as a pop-up store. */
  readonly temporary?: true;
}

/** The record that claims of each type make. */
export interface RecordTypes {
  organization: Organization;
  brand: Brand;
  platform: Platform;
  capability: Capability;
  person: Person;
  ownership: Ownership;
  presence: Presence;
  deal: Deal;
  campaign: Campaign;
  observation: Observation;
  appointment: Appointment;
  insight: Insight;
}
