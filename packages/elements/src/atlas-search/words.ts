import type { SearchedCollection } from '@vitrine/query/search';
import { counted } from '../shared/messages/counted.js';
import { words } from '../shared/messages/words.js';

export interface SearchWords {
  readonly label: string;
  readonly list: string;
  readonly clear: string;
  readonly kinds: Readonly<Record<SearchedCollection, string>>;
  readonly also: string;
  readonly pinyin: (reading: string) => string;
  readonly initials: (reading: string) => string;
  readonly typo: string;
  readonly found: (count: number) => string;
  readonly nearest: (text: string) => string;
  readonly nothing: (text: string) => string;
  readonly cannotSearch: string;
}

export const searchWords = words('searchWords', {
  label: 'Search by name',
  list: 'Names',
  clear: 'Clear',
  kinds: {
    brands: 'Brands',
    platforms: 'Platforms',
    organizations: 'Companies',
    people: 'People',
    capabilities: 'Tools and services',
    campaigns: 'Campaigns',
    metrics: 'Figures',
    markets: 'Markets',
  },
  also: 'also',
  pinyin: (reading) => `pinyin ${reading}`,
  initials: (reading) => `initials ${reading}`,
  typo: 'similar spelling',
  found: (count) => counted(count, 'name', 'names'),
  nearest: (text) => `Nothing is called “${text}”. Nearest names`,
  nothing: (text) => `Nothing is called “${text}”.`,
  cannotSearch: 'The names could not be loaded.',
});
