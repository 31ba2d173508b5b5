import type { Locale } from '@vitrine/core';
import type { Audience, FinderNeed, FinderReason } from '@vitrine/query';
import { inSentence, sentenceCase, textIn } from '../shared/format/locale.js';
import { formatQuantity } from '../shared/format/quantities.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { finderWords } from './words.js';

/** A need in a few words, as it stands in a sentence: "leather goods, luxury", "at least 100m users". */
export function needText(need: FinderNeed, locale: Locale): string {
  const { id, label, population, terms, control } = need;
  const words = finderWords[locale];
  const { comma } = punctuation[locale];
  const group = audienceOf(id);
  if (terms) return terms.map(({ name }) => inside(name, locale)).join(comma);
  if (control) return words.askedControls[control];
  if (group) return inSentence(words.audiences[group], locale);
  if (id === 'users') return usersText(need, locale);
  const name = label ? inside(label, locale) : id;
  const whole = population ? `${name}${comma}${textIn(population, locale).text}` : name;
  const bound = boundText(need, locale);
  return bound === '' ? whole : `${whole} ${bound}`;
}

/** The name of a reason: of its need, or of the way to look at it where there are several. */
export function reasonText(
  { look }: FinderReason,
  need: FinderNeed | undefined,
  locale: Locale,
): string {
  const words = finderWords[locale];
  if (look === 'peers' || look === 'model') return words.looks[look];
  if (look === 'channels') return words.channels[need?.control ?? 'own-store'];
  if (need === undefined || need.control) return words.looks.voices;
  const group = audienceOf(need.id);
  if (group) return words.audiences[group];
  if (need.label === undefined) return sentenceCase(usersText(need, locale));
  return textIn(need.label, locale).text;
}

/** "at least 100m users". */
function usersText({ atLeast = 0, unit }: FinderNeed, locale: Locale): string {
  const users = formatQuantity({ value: atLeast, unit: 'users' }, { locale, unit });
  return inSentence(finderWords[locale].users(users), locale);
}

const inside = (name: { readonly en: string }, locale: Locale): string =>
  inSentence(textIn(name, locale).text, locale);

function audienceOf(id: string): Audience | undefined {
  const groups = ['women', 'young', 'big-spenders'] as const;
  return groups.find((group) => id === `audience:${group}`);
}

function boundText({ atLeast, atMost, unit }: FinderNeed, locale: Locale): string {
  const bounds = [
    ...(atLeast === undefined ? [] : [{ minValue: atLeast, unit: unit?.id ?? '' }]),
    ...(atMost === undefined ? [] : [{ maxValue: atMost, unit: unit?.id ?? '' }]),
  ];
  return bounds
    .map((bound) => formatQuantity(bound, { locale, unit }))
    .join(punctuation[locale].comma);
}
