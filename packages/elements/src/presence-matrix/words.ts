import { counted } from '../shared/messages/counted.js';
import { words } from '../shared/messages/words.js';

/** `present`: the head of the last column, how many platforms a brand is on; `presentHere`: that of the last row. */
export interface MatrixWords {
  readonly label: string;
  readonly headline: string;
  readonly subtitle: (brands: number, platforms: number, channels: string, day: string) => string;
  readonly allChannels: string;
  readonly onlyChannels: (names: string) => string;
  readonly owner: string;
  readonly brand: string;
  readonly present: string;
  readonly presentHere: string;
  readonly ownerUnknown: string;
  readonly possibly: (owner: string) => string;
  readonly range: (from: number, to: number) => string;
  readonly scrolls: (name: string) => string;
  readonly keys: string;
  readonly nothing: string;
  readonly marks: string;
  readonly totals: string;
  readonly unlisted: string;
  readonly windowed: (rows: number) => string;
}

export const matrixWords = words('matrixWords', {
  label: 'Presence',
  headline: 'Luxury brands on China’s digital platforms',
  subtitle: (brands, platforms, channels, day) =>
    `${counted(brands, 'brand', 'brands')} on ${counted(platforms, 'platform', 'platforms')}, ${channels}, as of ${day}`,
  allChannels: 'all channels',
  onlyChannels: (names) => `${names} only`,
  owner: 'Owner',
  brand: 'Brand',
  present: 'Present on',
  presentHere: 'Brands present',
  ownerUnknown: 'Owner not known',
  possibly: (owner) => `possibly ${owner}`,
  range: (from, to) => `${from}–${to}`,
  scrolls: (name) => `${name} (scrolls)`,
  keys: 'Arrow keys move between marks.',
  nothing: 'No source speaks of a presence by this day.',
  marks: 'Each mark and each owner opens its sources.',
  totals: 'Totals count what is certain or presumed; a range ends with what is possible.',
  unlisted: 'No source speaks of the platforms that a brand does not list.',
  windowed: (rows) =>
    `${rows.toLocaleString('en')} rows are drawn as you scroll: searching the page finds only those in view. On paper all are there.`,
});
