import type { Locale, StatedValue } from '@vitrine/core';
import { dateWords } from '../messages/dates.js';
import { punctuation } from '../messages/punctuation.js';
import { stateNames } from '../messages/states.js';
import { valueWords } from '../messages/values.js';
import { formatFuzzyDate, formatPeriod, formatSince } from './dates.js';
import { countryName, list, textIn } from './locale.js';
import { formatQuantity, speakQuantity } from './quantities.js';

/**
 * A stated value as plain text. Names are in the language asked for, else in English; states in the words
 * of what they are about. */
export function formatValue(value: StatedValue, locale: Locale, about?: 'ownership'): string {
  switch (value.type) {
    case 'text':
      return textIn(value.text, locale).text;
    case 'date':
      return formatFuzzyDate(value.date, locale);
    case 'quantity':
      return formatQuantity(value.quantity, { locale, unit: value.unit });
    case 'undisclosed':
      return valueWords[locale].undisclosed;
    case 'country':
      return countryName(value.code, locale);
    case 'things':
      return list(
        value.things.map((thing) => textIn(thing.name, locale).text),
        locale,
      );
    case 'state':
      return formatState(value, locale, about);
  }
}

/** A stated value in the words that a listener needs: exact numbers, units by name. */
export function speakValue(value: StatedValue, locale: Locale): string {
  return value.type === 'quantity'
    ? speakQuantity(value.quantity, { locale, unit: value.unit })
    : formatValue(value, locale);
}

function formatState(
  value: Extract<StatedValue, { type: 'state' }>,
  locale: Locale,
  about?: 'ownership',
): string {
  const state =
    about === 'ownership'
      ? valueWords[locale].ownership[value.state]
      : stateNames[locale][value.state === 'present' ? 'certain' : value.state];
  const { from, to, asOf } = value;
  let days: string | undefined;
  if (from && to) days = formatPeriod(from, to, locale);
  else if (from) {
    days =
      value.state === 'present'
        ? formatSince(from, locale)
        : dateWords[locale].from(formatFuzzyDate(from, locale));
  } else if (to) days = dateWords[locale].until(formatFuzzyDate(to, locale));
  else if (asOf) days = dateWords[locale].asOf(formatFuzzyDate(asOf, locale));
  if (days === undefined) return state;
  return `${state}${punctuation[locale].comma}${days}`;
}
