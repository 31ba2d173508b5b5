import type { Locale } from '@vitrine/core';
import type { MatrixGroup, PresenceMatrix } from '@vitrine/query';
import { formatDate } from '../shared/format/dates.js';
import { inSentence, list, textIn } from '../shared/format/locale.js';
import { matrixWords } from './words.js';

/** As many owners as a headline can name. */
const most = 4;

/** The headline where a page gives none: the owners, where it asks for a few, else what the matrix is about. */
export function headlineOf(groups: readonly MatrixGroup[], asked: string, locale: Locale): string {
  const named = groups.flatMap(({ owner }) => owner ?? []);
  if (asked === '' || named.length === 0 || named.length > most) {
    return matrixWords[locale].headline;
  }
  const names = named.map(({ name }) => textIn(name, locale).text);
  return list(names, locale);
}

/** How many brands on how many platforms, through which channels, on which day. */
export function subtitleOf(
  { asOf, columns, channels }: PresenceMatrix,
  brands: number,
  asked: readonly string[],
  locale: Locale,
): string {
  const { subtitle, allChannels, onlyChannels } = matrixWords[locale];
  const names = asked.map((id) => {
    const term = channels.find((channel) => channel.id === id);
    return term === undefined ? id : inSentence(textIn(term.name, locale).text, locale);
  });
  const through = names.length === 0 ? allChannels : onlyChannels(list(names, locale));
  return subtitle(brands, columns.length, through, formatDate(asOf, locale, 'long'));
}
