import type { Locale, StatedValue } from '@vitrine/core';
import { valueWords } from '../messages/values.js';
import { formatFuzzyDate } from './dates.js';
import { countryName, list, textIn } from './locale.js';
import { formatQuantity, speakQuantity } from './quantities.js';

/** What is said of one field of a thing; that something stands so or so is told by its standing. */
export type FieldValue = Exclude<StatedValue, { type: 'state' }>;

/** A stated value as plain text. Names are in the language asked for, else in English. */
export function formatValue(value: FieldValue, locale: Locale): string {
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
  }
}

/** A stated value in the words that a listener needs: exact numbers, units by name. */
export function speakValue(value: FieldValue, locale: Locale): string {
  return value.type === 'quantity'
    ? speakQuantity(value.quantity, { locale, unit: value.unit })
    : formatValue(value, locale);
}
