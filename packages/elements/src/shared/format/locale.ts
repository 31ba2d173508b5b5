import type { Locale, LocalizedText } from '@vitrine/core';

/**
 * The language of the components that serves a BCP 47 tag best: all Chinese is answered in
 * Simplified Chinese, everything else in English.
 */
export function localeFor(tag: string | null | undefined): Locale {
  return tag !== null && tag !== undefined && /^zh\b/i.test(tag) ? 'zh-Hans' : 'en';
}

/** Whether a language is answered in itself rather than in English for want of it. */
export const isServed = (tag: string): boolean => /^(?:en|zh)\b/i.test(tag);

/** A text and the language that it is really in, which is English where nothing else is known. */
export function textIn(
  text: LocalizedText,
  locale: Locale,
): { readonly text: string; readonly lang: Locale } {
  const translated = text[locale];
  return translated === undefined
    ? { text: text.en, lang: 'en' }
    : { text: translated, lang: locale };
}

/** The name in the other language, for the first mention; missing where none is known or both are the same. */
export function otherName(
  text: LocalizedText,
  locale: Locale,
): { readonly text: string; readonly lang: Locale } | undefined {
  const shown = textIn(text, locale);
  const lang: Locale = shown.lang === 'en' ? 'zh-Hans' : 'en';
  const other = text[lang];
  return other === undefined || other === shown.text ? undefined : { text: other, lang };
}

/** "Tmall, JD.com and Farfetch China"; in Chinese 天猫、京东和发发奇. */
export function list(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(tagFor(locale), { type: 'conjunction' }).format(items);
}

/** English follows British usage: no comma before "and", the day before the month. */
export function tagFor(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : 'zh-Hans';
}

/** The name of a country from its ISO 3166-1 alpha-2 code. */
export function countryName(code: string, locale: Locale): string {
  return new Intl.DisplayNames(tagFor(locale), { type: 'region' }).of(code) ?? code;
}

/** The first letter as a capital, where the script has capitals. "c. 2017" stays as it is. */
export function sentenceCase(text: string): string {
  return /^[a-z]\./.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

/** A word of a vocabulary as it stands inside a sentence: its capital goes, unless it is an abbreviation. */
export function inSentence(text: string, locale: Locale): string {
  return locale === 'en' && /^[A-Z][a-z]/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
