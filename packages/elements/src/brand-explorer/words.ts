import type { FacetName } from '@vitrine/query/views';
import { counted } from '../shared/messages/counted.js';
import { words } from '../shared/messages/words.js';
import type { Show } from './state.js';

export interface ExplorerWords {
  readonly label: string;
  readonly headline: string;
  readonly subtitle: (all: number, day: string) => string;
  readonly search: string;
  readonly filters: string;
  readonly facets: Readonly<Record<FacetName, string>>;
  readonly present: string;
  readonly more: (count: number) => string;
  /** The count beside a value, as it is spoken. */
  readonly brands: (count: number) => string;
  readonly or: string;
  readonly text: string;
  readonly remove: (what: string) => string;
  readonly clear: string;
  readonly found: (found: number, all: number) => string;
  readonly shown: (shown: number) => string;
  readonly sort: string;
  readonly orders: Readonly<Record<'name' | 'platforms' | 'latest', string>>;
  readonly show: string;
  readonly shows: Readonly<Record<Show, string>>;
  readonly showMore: (count: number) => string;
  readonly alsoFound: string;
  readonly nothing: string;
  readonly without: (what: string, brands: number) => string;
  readonly instead: (name: string, text: string, brands: number) => string;
  readonly unknown: (facet: string, value: string, nearest: string | undefined) => string;
  readonly use: (value: string) => string;
  readonly leaveOut: (value: string) => string;
  readonly whoIsWhere: string;
  readonly download: string;
  readonly file: string;
  readonly columns: Readonly<Record<Column, string>>;
}

/** What is taken away of each brand and place, in the order of the columns. */
export const columnNames = [
  'brand',
  'otherName',
  'id',
  'owner',
  'certainty',
  'category',
  'country',
  'tier',
  'asOf',
  'platform',
  'standing',
  'days',
  'channels',
  'disputed',
  'sources',
] as const;
export type Column = (typeof columnNames)[number];

export const explorerWords = words('explorerWords', {
  label: 'Brands',
  headline: 'Luxury brands on China’s digital platforms',
  subtitle: (all, day) => `${counted(all, 'brand', 'brands')} on record, as of ${day}`,
  search: 'Brand, platform or owner',
  filters: 'Narrow down',
  facets: {
    states: 'Standing',
    platforms: 'Platform',
    channels: 'Channel',
    owners: 'Owner',
    categories: 'Category',
    countries: 'Country of origin',
    tiers: 'Tier',
  },
  present: 'present, at least possibly',
  more: (count) => `${count.toLocaleString('en')} more`,
  brands: (count) => counted(count, 'brand', 'brands'),
  or: ' or ',
  text: 'Name',
  remove: (what) => `Leave out “${what}”`,
  clear: 'Start again',
  found: (found, all) =>
    found === all
      ? counted(all, 'brand', 'brands')
      : `${found.toLocaleString('en')} of ${counted(all, 'brand', 'brands')}`,
  shown: (shown) => `the first ${shown.toLocaleString('en')} shown`,
  sort: 'Sort by',
  orders: { name: 'name', platforms: 'most platforms', latest: 'latest arrival' },
  show: 'Show as',
  shows: { cards: 'Cards', matrix: 'Matrix' },
  showMore: (count) => `Show ${count.toLocaleString('en')} more`,
  alsoFound: 'Also found',
  nothing: 'No brand matches all of this.',
  without: (what, brands) => `Without “${what}”: ${counted(brands, 'brand', 'brands')}`,
  instead: (name, text, brands) =>
    `“${name}” instead of “${text}”: ${counted(brands, 'brand', 'brands')}`,
  unknown: (facet, value, nearest) =>
    `${facet}: there is no “${value}”${nearest === undefined ? '.' : `; did you mean “${nearest}”?`}`,
  use: (value) => `Use “${value}”`,
  leaveOut: (value) => `Leave out “${value}”`,
  whoIsWhere: 'Who is where',
  download: 'Download CSV',
  file: 'brands',
  columns: {
    brand: 'Brand',
    otherName: 'Chinese name',
    id: 'Id',
    owner: 'Owner',
    certainty: 'Ownership',
    category: 'Category',
    country: 'Country of origin',
    tier: 'Tier',
    asOf: 'As of',
    platform: 'Platform',
    standing: 'Standing',
    days: 'Days',
    channels: 'Channels',
    disputed: 'Disputed',
    sources: 'Sources',
  },
});
