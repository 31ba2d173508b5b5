import type { Evidence, FuzzyDate, Preference, Quantity, Source, StatedValue } from '@vitrine/core';
import { firstOf, listText, type Limits } from './limits.js';

const compact = new Intl.NumberFormat('en', {
  notation: 'compact',
  maximumFractionDigits: 2,
});

/** `750m`, `1bn`; numbers below a million are written out. */
function numberText(number: number): string {
  if (Math.abs(number) < 1e6) return number.toLocaleString('en');
  return compact.format(number).toLowerCase().replace(/b$/u, 'bn').replace(/t$/u, 'tn');
}

/** `> 750m users`, `< 20%`, `≈ USD 397m`: a figure with everything that makes it less than exact. */
export function quantityText(quantity: Quantity): string {
  const { unit } = quantity;
  const sign = boundOf(quantity);
  const number = numbersOf(quantity).map(numberText).join('–');
  const rough = quantity.approximate ? '≈ ' : '';
  if (unit === 'percent') return `${rough}${sign}${number}%`;
  if (unit === 'rank') return `${rough}${sign}no. ${number}`;
  if (/^[A-Z]{3}$/u.test(unit)) return `${rough}${sign}${unit} ${number}`;
  return `${rough}${sign}${number} ${unit.replaceAll('-', ' ')}`;
}

function numbersOf(quantity: Quantity): number[] {
  if ('value' in quantity) return [quantity.value];
  if ('minValue' in quantity && 'maxValue' in quantity) {
    return [quantity.minValue, quantity.maxValue];
  }
  return 'minValue' in quantity ? [quantity.minValue] : [quantity.maxValue];
}

function boundOf(quantity: Quantity): string {
  if ('value' in quantity || ('minValue' in quantity && 'maxValue' in quantity)) return '';
  if ('minValue' in quantity) return quantity.exclusive ? '> ' : '≥ ';
  return quantity.exclusive ? '< ' : '≤ ';
}

/** EDTF in words: `about 2017-06`, `until 2019`, `2019-04 to 2020-03`. */
export function dateText({ edtf, approximate, uncertain }: FuzzyDate): string {
  const [first = '', last] = edtf.replace(/[~?%]/gu, '').split('/');
  const days =
    last === undefined
      ? first
      : first === '..'
        ? `until ${last}`
        : last === '..'
          ? `since ${first}`
          : `${first} to ${last}`;
  return `${approximate ? 'about ' : ''}${days}${uncertain ? ' (uncertain)' : ''}`;
}

/** A stated value in a few words. */
export function valueText(value: StatedValue): string {
  switch (value.type) {
    case 'text':
      return value.text.en;
    case 'date':
      return dateText(value.date);
    case 'quantity':
      return quantityText(value.quantity);
    case 'undisclosed':
      return 'undisclosed';
    case 'country':
      return value.code;
    case 'things':
      return value.things.map(({ name }) => name.en).join(', ');
    case 'state': {
      const { state, from, to, asOf } = value;
      const days = [
        from && `from ${dateText(from)}`,
        to && `to ${dateText(to)}`,
        asOf && `as of ${dateText(asOf)}`,
      ];
      return [state, ...days].filter(Boolean).join(', ');
    }
  }
}

const reasons: Readonly<Record<Preference, string>> = {
  rank: 'it was ranked by hand',
  disclosure: 'it names an amount',
  'source-kind': 'its kind of source weighs more',
  publication: 'the date of its publication is the later one',
  agreement: 'more sources agree on it',
  'source-id': 'nothing sets the two apart but the order of their source ids',
};

/** Why the shown reading comes before the next. */
export const preferenceText = (preference: Preference): string => reasons[preference];

/** `L2, 2017-06`: a source in as few words as tell it from others. */
export function sourceText({
  publisher,
  published,
}: Pick<Source, 'publisher' | 'published'>): string {
  return published ? `${publisher}, ${dateText(published)}` : `${publisher}, undated`;
}

/** How a page names its sources: by a number into its list, or by id. */
export type SourceNamer = (id: string) => string;

/** How a page is written: how it names its sources, and how much of long lists it shows. */
export interface PageStyle {
  readonly nameOf: SourceNamer;
  readonly limits: Limits;
}

/** A place in a source. */
export interface Citation {
  readonly source: string;
  readonly passage?: number;
}

/** The sources behind a piece of evidence with the passages, those of the shown reading first. */
export const citationsOf = ({ readings }: Pick<Evidence, 'readings'>): readonly Citation[] =>
  readings.flatMap(({ testimonies }) => testimonies);

/** Each place in a source once, named by the page: `1 ¶12; 3 ¶4`. */
export function citationText(
  citations: readonly Citation[],
  { nameOf, limits }: PageStyle,
): string {
  const places = new Map(
    citations.map((place) => [`${place.source} ${String(place.passage)}`, place]),
  );
  const { shown, more } = firstOf([...places.values()], limits.sources);
  const names = shown.map(({ source, passage }) =>
    passage === undefined ? nameOf(source) : `${nameOf(source)} ¶${passage}`,
  );
  return listText(names, more);
}
