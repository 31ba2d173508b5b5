import type {
  Atlas,
  CollectionName,
  EvidenceLookup,
  FuzzyDate,
  IdentityCollection,
  Locale,
  LocalizedText,
  TermVocabulary,
} from '@vitrine/core';
import type { Dispute } from '@vitrine/core/stats';
import { formatFuzzyDate, list, textIn } from '../shared/from-elements.js';

const collections: Readonly<Record<string, IdentityCollection>> = {
  brand: 'brands',
  platform: 'platforms',
  organization: 'organizations',
  market: 'markets',
  person: 'people',
  capability: 'capabilities',
};

const locale: Locale = 'zh-Hans';

/** Which record is disputed, in the language of the page as far as the data has its names. */
export function recordTitle(
  atlas: Atlas,
  lookup: EvidenceLookup,
  { collection, id, label }: Dispute,
  language: Locale,
): string {
  return language === 'en' ? label : (chineseTitle(atlas, lookup, collection, id) ?? label);
}

/** The statistics name records in English; this says the same in Chinese. */
function chineseTitle(
  atlas: Atlas,
  lookup: EvidenceLookup,
  collection: CollectionName,
  id: string,
): string | undefined {
  const of = <T extends { readonly id: string }>(records: readonly T[]) =>
    records.find((record) => record.id === id);
  switch (collection) {
    case 'presences': {
      const one = of(atlas.presences);
      if (one === undefined) return undefined;
      const { brand, platform, channel, era } = one;
      const place = `${named('brands', brand)}在${named('platforms', platform)}`;
      return withDetails(place, term('channel', channel), era && `第${era}次`);
    }
    case 'ownerships': {
      const one = of(atlas.ownerships);
      if (one === undefined) return undefined;
      const { owner, owned, kind, era } = one;
      const stake = `${referred(owner)}持有${referred(owned)}`;
      return withDetails(stake, term('ownership-kind', kind), era && `第${era}次`);
    }
    case 'deals': {
      const one = of(atlas.deals);
      if (one === undefined) return undefined;
      const { parties = [], kind, announced, effective } = one;
      const names = [...new Set(parties.map(referred))];
      const shown = names.length > 3 ? [...names.slice(0, 2), '其他各方'] : names;
      const date = announced ?? effective;
      return withDetails(list(shown, locale), kind && term('deal-kind', kind), date && year(date));
    }
    case 'observations': {
      const one = of(atlas.observations);
      if (one === undefined) return undefined;
      const { metric, subject, population, period, asOf, forecast } = one;
      const time = period ?? asOf;
      return withDetails(
        `${referred(subject)}：${named('metrics', metric)}`,
        population && said(population),
        time && formatFuzzyDate(time, locale),
        forecast && '预测',
      );
    }
    case 'appointments': {
      const one = of(atlas.appointments);
      return one && `${named('people', one.person)}（${said(one.role)}）`;
    }
    case 'insights':
      return saidOrNothing(of(atlas.insights)?.summary);
    case 'sources':
      return of(atlas.sources)?.title;
    default: {
      const records: readonly { readonly id: string; readonly name: LocalizedText }[] =
        atlas[collection];
      return saidOrNothing(of(records)?.name);
    }
  }

  function named(of: IdentityCollection, thing: string): string {
    return saidOrNothing(lookup.named(of, thing)?.name) ?? thing;
  }
  function term(of: TermVocabulary, word: string): string {
    return saidOrNothing(lookup.term(of, word)?.name) ?? word;
  }
  function referred(reference: object): string {
    for (const [kind, thing] of Object.entries(reference)) {
      const of = collections[kind];
      if (of !== undefined) return named(of, String(thing));
    }
    return '';
  }
}

const said = (text: LocalizedText): string => textIn(text, locale).text;
const saidOrNothing = (text: LocalizedText | undefined): string | undefined => text && said(text);
const year = ({ earliest, latest }: FuzzyDate): string | undefined => {
  const day = earliest ?? latest;
  return day && `${day.slice(0, 4)}年`;
};

/** 主语（细节，细节）, without the details that there are none of. */
function withDetails(
  head: string,
  ...details: readonly (string | number | boolean | undefined)[]
): string {
  const given = details.filter((detail) => typeof detail === 'string' && detail !== '');
  return given.length === 0 ? head : `${head}（${given.join('，')}）`;
}
