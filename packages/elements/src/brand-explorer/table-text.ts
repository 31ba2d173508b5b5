import type { Locale, NamedThing, Source } from '@vitrine/core';
import type { BrandIndex, IndexedBrand, IndexedPlace } from '@vitrine/query/views';
import type { TableText } from '../shared/copy/table-text.js';
import { countryName, list, otherName, textIn } from '../shared/format/locale.js';
import { formatPublished } from '../shared/format/sources.js';
import { formatStanding } from '../shared/format/standings.js';
import { legendWords } from '../shared/messages/legend.js';
import { ownershipWords } from '../shared/messages/ownerships.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { stateNames } from '../shared/messages/states.js';
import { columnNames, explorerWords, type Column } from './words.js';

type Cells = Readonly<Partial<Record<Column, string>>>;

/** What was found, to take away: one line a brand and platform, each with its day, its certainty and its sources. */
export function tableText(index: BrandIndex, locale: Locale): TableText {
  const { columns } = explorerWords[locale];
  const sources = new Map(index.sources.map((source) => [source.id, source]));
  const lines = index.brands.flatMap((brand): Cells[] => {
    const about = aboutBrand(brand, index, locale);
    if (brand.places.length === 0) return [about];
    return brand.places.map((place) => ({ ...about, ...atPlace(place, index, sources, locale) }));
  });
  return {
    header: columnNames.map((name) => columns[name]),
    rows: lines.map((cells) => columnNames.map((name) => cells[name] ?? '')),
  };
}

const nameIn = ({ name }: NamedThing, locale: Locale): string => textIn(name, locale).text;

function aboutBrand(
  { brand, categories, country, tier, ownership }: IndexedBrand,
  { asOf }: BrandIndex,
  locale: Locale,
): Cells {
  return {
    brand: nameIn(brand, locale),
    otherName: otherName(brand.name, locale)?.text ?? '',
    id: brand.id,
    category: list(
      categories.map((category) => nameIn(category, locale)),
      locale,
    ),
    ...(country !== undefined && { country: countryName(country, locale) }),
    ...(tier && { tier: nameIn(tier, locale) }),
    ...(ownership && {
      owner: nameIn(ownership.owner, locale),
      certainty: withDispute(
        ownershipWords[locale].states[ownership.certainty],
        ownership.disputed,
        locale,
      ),
    }),
    asOf,
  };
}

function atPlace(
  { platform, standing, channels, disputed, sources: ids }: IndexedPlace,
  index: BrandIndex,
  sources: ReadonlyMap<string, Source>,
  locale: Locale,
): Cells {
  return {
    platform: nameIn(platform, locale),
    standing: stateNames[locale][standing.state],
    days: formatStanding(standing, locale, index.asOf),
    channels: list(
      index.channels.filter(({ id }) => channels.includes(id)).map((one) => nameIn(one, locale)),
      locale,
    ),
    disputed: disputed ? legendWords[locale].disputed : '',
    sources: ids
      .flatMap((id) => sources.get(id) ?? [])
      .map((source) => sourceText(source, locale))
      .join(punctuation[locale].semicolon),
  };
}

const withDispute = (text: string, disputed: boolean, locale: Locale): string =>
  disputed ? `${text}${punctuation[locale].comma}${legendWords[locale].disputed}` : text;

function sourceText(source: Source, locale: Locale): string {
  const { publisher, title, url } = source;
  const parts = [
    publisher,
    title,
    formatPublished(source, locale),
    ...(url === undefined ? [] : [url]),
  ];
  return parts.filter(Boolean).join(punctuation[locale].comma);
}
