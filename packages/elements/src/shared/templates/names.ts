import type { Locale, LocalizedText, NamedThing } from '@vitrine/core';
import { html, nothing, type TemplateResult } from 'lit';
import { otherName, textIn } from '../format/locale.js';

/** A text, marked with its language where that is not the language around it. */
export function localized(text: LocalizedText, locale: Locale): TemplateResult | string {
  const shown = textIn(text, locale);
  return shown.lang === locale ? shown.text : html`<span lang=${shown.lang}>${shown.text}</span>`;
}

/** A proper name, which translation tools leave alone. */
export function properName(thing: NamedThing, locale: Locale): TemplateResult {
  const { text, lang } = textIn(thing.name, locale);
  return html`<span translate="no" lang=${lang === locale ? nothing : lang}>${text}</span>`;
}

/** The name in the other language, for the first mention. */
export function secondName(thing: NamedThing, locale: Locale): TemplateResult | typeof nothing {
  const other = otherName(thing.name, locale);
  return other === undefined
    ? nothing
    : html`<span class="second" translate="no" lang=${other.lang}>${other.text}</span>`;
}
