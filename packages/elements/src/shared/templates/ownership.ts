import type { NamedThing, State, Locale } from '@vitrine/core';
import type { OwnershipSpell } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import { entriesOf } from '../../evidence/entry.js';
import type { ExhibitContext } from '../exhibit-context.js';
import { formatFuzzyDate } from '../format/dates.js';
import { textIn } from '../format/locale.js';
import { formatSpell } from '../format/ownerships.js';
import { formatQuantity } from '../format/quantities.js';
import { speakValue } from '../format/values.js';
import { ownershipWords } from '../messages/ownerships.js';
import { punctuation } from '../messages/punctuation.js';
import { evidenced } from './evidenced.js';
import { localized } from './names.js';
import { statusShape } from './status-mark.js';

/** The shape of a standing, spoken in the words of an ownership. */
export const spellMark = (state: State, locale: Locale): TemplateResult =>
  html`${statusShape(state)}<span class="spoken">${ownershipWords[locale].states[state]}</span> `;

/** The kind of ownership, where it is not the plain one. */
export const kindOf = (
  { kind }: OwnershipSpell,
  locale: Locale,
): TemplateResult | typeof nothing =>
  kind.id.endsWith('parent')
    ? nothing
    : html`<span class="detail">${localized(kind.name, locale)}</span>`;

const heading = ({ owner, owned }: OwnershipSpell, locale: Locale): string => {
  const name = (thing: NamedThing) => textIn(thing.name, locale).text;
  return `${name(owner)}${punctuation[locale].colon}${name(owned)}`;
};

/** The days of an ownership, which lead to what is said of it. */
export function daysOf(spell: OwnershipSpell, context: ExhibitContext): TemplateResult {
  const { locale } = context;
  const days = formatSpell(spell.standing, locale);
  const entries = entriesOf(spell).map((entry) => ({ ...entry, about: 'ownership' as const }));
  return evidenced(days, { entries, heading: heading(spell, locale), spoken: days }, context);
}

/** The share that is held, which leads to every statement of it. */
export function shareOf(
  { share, ...spell }: OwnershipSpell,
  context: ExhibitContext,
): TemplateResult | typeof nothing {
  if (share === undefined) return nothing;
  const { locale } = context;
  const { value, evidence } = share;
  const text = formatQuantity(value.quantity, { locale, unit: value.unit });
  if (evidence === undefined) return html`<span class="figure">${text}</span>`;
  const mark = {
    entries: [{ evidence }],
    heading: `${heading(spell, locale)}${punctuation[locale].comma}${ownershipWords[locale].share}`,
    spoken: speakValue(value, locale),
  };
  return evidenced(html`<span class="figure">${text}</span>`, mark, context, text);
}

/** The shares that sources state within one spell, where they differ: "80% (2017), 85% (2019)". */
export function sharesText({ shares }: OwnershipSpell, locale: Locale): string | undefined {
  const stated = new Map<string, string>();
  for (const { value, day } of shares) {
    const text = formatQuantity(value.quantity, { locale, unit: value.unit });
    if (stated.has(text)) continue;
    const when = day && formatFuzzyDate(day, locale);
    stated.set(
      text,
      when === undefined ? text : locale === 'en' ? `${text} (${when})` : `${text}（${when}）`,
    );
  }
  return stated.size < 2 ? undefined : [...stated.values()].join(punctuation[locale].comma);
}
