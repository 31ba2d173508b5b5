import type { Locale } from '@vitrine/core';
import type { Occurrence, OccurrencePart, OccurrenceSubject } from '@vitrine/query';
import { html, type TemplateResult } from 'lit';
import { inSentence, sentenceCase, textIn } from '../format/locale.js';
import { occurrenceWords } from '../messages/occurrences.js';
import { nameList, type Content } from './evidenced.js';
import { localized, properName } from './names.js';

/** What came about as a line tells it. */
interface OccurrenceText {
  readonly title: Content;
  /** The title as plain text, for the name of a popover. */
  readonly text: string;
  /** What stands under it: by which channel, in which role, with whom. */
  readonly details: readonly Content[];
}

/** A thing by its kind and id. */
type Self = Pick<OccurrenceSubject, 'type' | 'id'>;

/**
 * Who and where, then by what: "Coach on Tmall" and "Flagship store"; a deal by its kind and then its parties.
 * Whom the whole exhibit is about is `self`, and left out as long as somebody else is named.
 */
export function occurrenceText(given: Occurrence, locale: Locale, self?: Self): OccurrenceText {
  const occurrence = without(given, self);
  const { kind, what } = occurrence;
  const subject = first(occurrence, 'subject');
  const host = first(occurrence, 'host');
  const whatText = what === undefined ? [] : [localized(what, locale)];
  switch (kind) {
    case 'presence':
    case 'capability':
    case 'appointment':
      return { ...pair(kind, subject, host, locale), details: whatText };
    case 'ownership':
      return { ...pair(kind, subject, first(occurrence, 'owner'), locale), details: whatText };
    case 'platform':
      return {
        ...pair('presence', subject, undefined, locale),
        details: [...whatText, ...named(host === undefined ? [] : [host], locale)],
      };
    case 'deal':
      return {
        ...called(occurrence, locale),
        details: named(once(withPart(occurrence, 'party')), locale),
      };
    case 'campaign':
      return {
        ...called(occurrence, locale),
        details: [
          ...named(withPart(occurrence, 'subject'), locale),
          ...named(host === undefined ? [] : [host], locale),
          ...named(withPart(occurrence, 'partner'), locale),
        ],
      };
  }
}

function without(occurrence: Occurrence, self: Self | undefined): Occurrence {
  if (self === undefined) return occurrence;
  const others = occurrence.subjects.filter(({ type, id }) => type !== self.type || id !== self.id);
  return others.length === 0 ? occurrence : { ...occurrence, subjects: others };
}

const withPart = ({ subjects }: Occurrence, part: OccurrencePart): readonly OccurrenceSubject[] =>
  subjects.filter((subject) => subject.part === part);

const first = (occurrence: Occurrence, part: OccurrencePart): OccurrenceSubject | undefined =>
  withPart(occurrence, part)[0];

/** A party may take part in several roles, and is named once. */
function once(things: readonly OccurrenceSubject[]): readonly OccurrenceSubject[] {
  const byKey = new Map(things.map((thing) => [`${thing.type}/${thing.id}`, thing]));
  return [...byKey.values()];
}

const named = (things: readonly OccurrenceSubject[], locale: Locale): readonly Content[] =>
  things.length === 0 ? [] : [nameList(things, locale)];

/** By its own name, or by its kind. */
function called(
  { what, kind }: Occurrence,
  locale: Locale,
): { readonly title: Content; readonly text: string } {
  if (what === undefined) return { title: '', text: '' };
  const { text, lang } = textIn(what, locale);
  if (kind === 'campaign') return { title: localized(what, locale), text };
  const shown = sentenceCase(inSentence(text, locale));
  return { title: lang === locale ? shown : localized(what, locale), text: shown };
}

function pair(
  kind: keyof (typeof occurrenceWords)['en'],
  one: OccurrenceSubject | undefined,
  other: OccurrenceSubject | undefined,
  locale: Locale,
): { readonly title: TemplateResult; readonly text: string } {
  const parts = [one, other].filter((thing) => thing !== undefined);
  const [a, b] = parts;
  if (a === undefined) return { title: html``, text: '' };
  const name = (thing: OccurrenceSubject) => textIn(thing.name, locale).text;
  if (b === undefined) return { title: html`${properName(a, locale)}`, text: name(a) };
  const [before, between, after] = occurrenceWords[locale][kind];
  return {
    title: html`${before}${properName(a, locale)}${between}${properName(b, locale)}${after}`,
    text: `${before}${name(a)}${between}${name(b)}${after}`,
  };
}
