import type { IsoDate, Locale, Quantity } from '@vitrine/core';
import { atlas } from '@vitrine/core/atlas';
import { open } from '@vitrine/query';
import type { TemplateResult } from 'lit';
import { formatQuantity } from '../telling/from-elements.js';
import { dateOf, testimonyTable } from '../telling/testimonies.js';
import type { Telling } from '../telling/telling.js';

const platform = 'tmall-luxury-pavilion';

const figures = atlas.observations
  .filter(
    ({ metric, subject }) =>
      metric === 'brand-count' && 'platform' in subject && subject.platform === platform,
  )
  .toSorted((a, b) => (a.asOf?.earliest ?? '').localeCompare(b.asOf?.earliest ?? ''));

const reports = figures.filter(({ population, forecast }) => !population && !forecast);
const plateau = reports.filter(({ asOf }) => (asOf?.earliest ?? '') >= '2020-10');

const isOpen = ({ value }: { readonly value: Quantity }) =>
  !('value' in value) || value.approximate === true;
const says = (number: number) => (report: { readonly value: Quantity }) =>
  ('value' in report.value && report.value.value === number) ||
  ('minValue' in report.value && report.value.minValue === number);

/** What the article counts in the atlas. */
export const counts = {
  reports: reports.length,
  open: reports.filter(isOpen).length,
  plateau: plateau.length,
  round: plateau.filter(says(200)).length,
};

/** The brands that the atlas itself can name there on a day. */
export const named = (day: IsoDate): number =>
  new Set(
    open(atlas)
      .presence.match({ platform })
      .asOf(day)
      .select((presence) => ({ brand: presence.brand.id }))
      .all()
      .map(({ brand }) => brand),
  ).size;

export const platformId = platform;

/** The name of a figure's record. */
export const recordId = (rest: string): string => `brand-count--platform-${platform}--${rest}`;

/** The two targets among the figures. */
export const march =
  'target-for-the-end-of-march-2020--2020-03--forecast--retail-news-asia-2019-michael-kors';
export const yearEnd = 'target-for-the-end-of-the-year--2020-12--forecast--alibaba';

const words = {
  en: {
    caption: 'Every count of the whole Pavilion, and who gave it',
    heads: ['Account', 'As of', 'Brands', 'Says'],
  },
  'zh-Hans': {
    caption: '天猫奢品品牌总数的全部说法',
    heads: ['来源', '截至', '品牌数', '说法'],
  },
} satisfies Readonly<Record<Locale, unknown>>;

/** Report by report, in the order of the days that they speak of. */
export function everyCount(telling: Telling): TemplateResult {
  const { locale } = telling;
  const rows = reports.flatMap(({ claims, asOf }) =>
    claims.map(({ source, value, summary }) => ({
      source,
      values: [dateOf(asOf, locale), formatQuantity(value, { locale, bare: true })],
      summary,
    })),
  );
  return testimonyTable({ ...words[locale], rows, measure: 1 }, telling);
}
