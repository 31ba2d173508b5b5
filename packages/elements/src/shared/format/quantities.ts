import type { Locale, NamedThing, Quantity } from '@vitrine/core';
import { dateWords } from '../messages/dates.js';
import { quantityWords } from '../messages/quantities.js';
import { inSentence, tagFor, textIn } from './locale.js';

/** The power of ten that a number is written in, fixed for a whole row so that no two units mix. */
export interface Scale {
  readonly divisor: number;
  /** Follows the number without a space: m, bn, 万, 亿. */
  readonly suffix: string;
}

const scales: Readonly<Record<Locale, readonly Scale[]>> = {
  en: [
    { divisor: 1e9, suffix: 'bn' },
    { divisor: 1e6, suffix: 'm' },
  ],
  'zh-Hans': [
    { divisor: 1e8, suffix: '亿' },
    { divisor: 1e4, suffix: '万' },
  ],
};

/** The scales of a language, the largest first. */
export const scalesOf = (locale: Locale): readonly Scale[] => scales[locale];

const unscaled: Scale = { divisor: 1, suffix: '' };

function boundsOf(quantity: Quantity): readonly number[] {
  if ('value' in quantity) return [quantity.value];
  const bounds: number[] = [];
  if ('minValue' in quantity) bounds.push(quantity.minValue);
  if ('maxValue' in quantity) bounds.push(quantity.maxValue);
  return bounds;
}

/** The one scale that all quantities of a row are written in: the largest that the smallest of them fills. */
export function scaleFor(quantities: readonly Quantity[], locale: Locale): Scale {
  const sizes = quantities.flatMap(boundsOf).map(Math.abs).filter(Boolean);
  const smallest = sizes.length === 0 ? 0 : Math.min(...sizes);
  return scales[locale].find((scale) => smallest >= scale.divisor) ?? unscaled;
}

// Made once: a formatter takes longer to make than all numbers of a table take to format.
const numberFormats: Readonly<Record<Locale, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat(tagFor('en'), { maximumFractionDigits: 6 }),
  'zh-Hans': new Intl.NumberFormat(tagFor('zh-Hans'), { maximumFractionDigits: 6 }),
};

/** A plain number with the minus of typography, U+2212. */
export function formatNumber(value: number, locale: Locale): string {
  return numberFormats[locale].format(value).replaceAll('-', '\u2212');
}

const isMoney = (unit: string) => /^[A-Z]{3}$/.test(unit);

function currencySymbol(currency: string): string {
  const parts = new Intl.NumberFormat('en-US', { style: 'currency', currency }).formatToParts(0);
  const symbol = parts.find((part) => part.type === 'currency')?.value ?? currency;
  return /[A-Z]$/.test(symbol) ? `${symbol} ` : symbol;
}

function currencyName(currency: string, locale: Locale): string {
  return new Intl.DisplayNames(tagFor(locale), { type: 'currency' }).of(currency) ?? currency;
}

function qualified(quantity: Quantity, locale: Locale, write: (value: number) => string): string {
  if ('value' in quantity) return write(quantity.value);
  if ('minValue' in quantity && 'maxValue' in quantity) {
    const [low, high] = [write(quantity.minValue), write(quantity.maxValue)];
    // A dash between two minus signs is one dash too many.
    return quantity.minValue < 0 ? quantityWords[locale].between(low, high) : `${low}–${high}`;
  }
  if ('minValue' in quantity)
    return `${quantity.exclusive ? '>' : '≥'}\u00a0${write(quantity.minValue)}`;
  return `${quantity.exclusive ? '<' : '≤'}\u00a0${write(quantity.maxValue)}`;
}

interface QuantityFormat {
  readonly locale: Locale;
  /** The name of the unit, for what is neither a percentage nor money. */
  readonly unit?: NamedThing | undefined;
  /** The scale of the row; chosen for the quantity alone where it is left out. */
  readonly scale?: Scale | undefined;
  /** Leave out the unit, because the head of the row says it. */
  readonly bare?: boolean | undefined;
}

/** A quantity for the eye, with its qualifier: "> 750m", "< 20%", "c. 45", "$397m", 超过部分写作 "> 7.5亿". */
export function formatQuantity(quantity: Quantity, format: QuantityFormat): string {
  const { locale, unit, bare = false } = format;
  const scale = format.scale ?? scaleFor([quantity], locale);
  const write = (value: number) => `${formatNumber(value / scale.divisor, locale)}${scale.suffix}`;
  const text = withUnit(quantity, write);
  return quantity.approximate ? dateWords[locale].about(text) : text;

  function withUnit(quantity: Quantity, write: (value: number) => string): string {
    if (bare) return qualified(quantity, locale, write);
    if (quantity.unit === 'percent') {
      const text = qualified(quantity, locale, write);
      return `${text}%`;
    }
    if (quantity.unit === 'rank') {
      return qualified(quantity, locale, (value) => quantityWords[locale].rank(write(value)));
    }
    if (isMoney(quantity.unit)) {
      if (locale === 'zh-Hans')
        return `${qualified(quantity, locale, write)}${currencyName(quantity.unit, locale)}`;
      const symbol = currencySymbol(quantity.unit);
      return qualified(quantity, locale, (value) =>
        value < 0 ? `\u2212${symbol}${write(-value)}` : `${symbol}${write(value)}`,
      );
    }
    const name = unit === undefined ? quantity.unit : unitName(unit, locale);
    return `${qualified(quantity, locale, write)}${locale === 'en' ? '\u00a0' : ''}${name}`;
  }
}

/** The exact quantity in words, for whoever listens: "more than 750,000,000 users", "11 percent". */
export function speakQuantity(
  quantity: Quantity,
  { locale, unit }: Pick<QuantityFormat, 'locale' | 'unit'>,
): string {
  const write = (value: number) => formatNumber(value, locale);
  let number: string;
  if ('value' in quantity) number = write(quantity.value);
  else if ('minValue' in quantity && 'maxValue' in quantity) {
    number = quantityWords[locale].between(write(quantity.minValue), write(quantity.maxValue));
  } else if ('minValue' in quantity) {
    number = (quantity.exclusive ? quantityWords[locale].moreThan : quantityWords[locale].atLeast)(
      write(quantity.minValue),
    );
  } else
    number = (quantity.exclusive ? quantityWords[locale].lessThan : quantityWords[locale].atMost)(
      write(quantity.maxValue),
    );
  if (quantity.approximate) number = dateWords[locale].about(number);
  return speakUnit();

  function speakUnit(): string {
    if (quantity.unit === 'percent') return quantityWords[locale].percent(number);
    if (quantity.unit === 'rank') return quantityWords[locale].rank(number);
    const name = isMoney(quantity.unit)
      ? currencyName(quantity.unit, locale)
      : unit === undefined
        ? quantity.unit
        : unitName(unit, locale);
    return locale === 'en' ? `${number} ${name}` : `${number}${name}`;
  }
}

/** The unit of a row as its head says it: %, users, $. */
export function unitLabel(unit: NamedThing, locale: Locale): string {
  if (unit.id === 'percent') return '%';
  if (!isMoney(unit.id)) return unitName(unit, locale);
  return locale === 'en' ? currencySymbol(unit.id).trim() : currencyName(unit.id, locale);
}

/** A unit as it follows a number: "users", and in Chinese 用户 rather than 用户数. */
function unitName(unit: NamedThing, locale: Locale): string {
  const { text } = textIn(unit.name, locale);
  return locale === 'en' ? inSentence(text, locale) : text.replace(/数$/, '');
}
