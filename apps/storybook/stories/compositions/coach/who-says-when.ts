import type { Locale } from '@vitrine/core';
import { atlas } from '@vitrine/core/atlas';
import type { TemplateResult } from 'lit';
import type { Telling } from '../telling/telling.js';
import { dateOf, testimonyTable } from '../telling/testimonies.js';

const eras = atlas.presences.filter(
  ({ brand, platform, channel }) =>
    brand === 'coach' && platform === 'tmall' && channel === 'flagship-store',
);
const firstClaims = eras.find(({ era }) => era === 1)?.claims ?? [];

/** What the article counts. */
export const counts = {
  openings: eras.length,
  departures: eras.filter(({ state }) => state === 'ended').length,
  accounts: firstClaims.length,
  reasons: firstClaims.filter(({ summary }) => summary?.en.includes('counterfeit')).length,
};

/** What the article says that no single record states. */
export const facts = {
  oneDayOfSecondOpening:
    eras
      .find(({ era }) => era === 2)
      ?.claims.filter(({ from }) => from?.edtf.length === 'YYYY-MM-DD'.length).length === 1,
  neverReportedClosed: atlas.presences.some(
    ({ id, to }) => id === 'coach--tmall-luxury-pavilion--flagship-store' && to === undefined,
  ),
  firstIsDisputed: eras.find(({ era }) => era === 1)?.disputed.join() === 'from,to',
};

const words = {
  en: {
    caption: 'Who says when: Coach’s first shop on Tmall',
    heads: ['Account', 'Opened', 'Closed', 'Says'],
    preferred: 'The reading that the atlas shows.',
  },
  'zh-Hans': {
    caption: '谁说了什么：蔻驰的首家天猫店',
    heads: ['来源', '开业', '关闭', '说法'],
    preferred: '图谱采信的说法。',
  },
} satisfies Readonly<Record<Locale, unknown>>;

const appeared = new Map(
  atlas.sources.map(({ id, published }) => [id, published?.earliest ?? published?.latest ?? '']),
);

/** Every account of the first visit, in the order in which they appeared. */
export function whoSaysWhen(telling: Telling): TemplateResult {
  const { locale } = telling;
  const rows = firstClaims
    .toSorted((a, b) => (appeared.get(a.source) ?? '').localeCompare(appeared.get(b.source) ?? ''))
    .map(({ source, from, to, summary, rank }) => ({
      source,
      values: [dateOf(from, locale), dateOf(to, locale)],
      summary,
      preferred: rank === 'preferred' ? words[locale].preferred : undefined,
    }));
  return testimonyTable({ ...words[locale], rows }, telling);
}
