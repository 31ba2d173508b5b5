import type { FinderNeed, FinderReason, PlatformFinder, RankedPlatform } from '@vitrine/query';
import { citationsOfItems, itemsText } from './item.js';
import { firstOf } from './limits.js';
import { joined } from './lines.js';
import type { Page, Section } from './page.js';
import { citationText, type PageStyle } from './words.js';

const header = ['what', 'verdict', 'points', 'on what', 'sources'];

/** Two digits tell sums apart, and are not taken for more than they are. */
const pointsText = (points: number): string =>
  points.toLocaleString('en', { maximumFractionDigits: 2 }).replace('-', '−');

const looks: Readonly<Record<FinderReason['look'], string>> = {
  peers: 'peers',
  model: 'business model',
  channels: 'channels',
  voices: 'voices',
  figures: 'figures',
  tools: 'tools',
};

const needNames: Readonly<Record<string, string>> = {
  peers: 'Brands of the kind',
  control: 'Control',
  users: 'Users',
  'audience:women': 'Women',
  'audience:young': 'The young',
  'audience:big-spenders': 'Big spenders',
};

function needText({ id, label, population, terms }: FinderNeed): string {
  const name = joined(label?.en ?? needNames[id] ?? id, population?.en);
  return terms ? `${name}: ${terms.map((term) => term.name.en).join(', ')}` : name;
}

function reasonLine(
  needs: readonly FinderNeed[],
  reason: FinderReason,
  style: PageStyle,
): string[] {
  const { look, verdict, points, shows } = reason;
  const need = needs.find(({ id }) => id === reason.need);
  return [
    joined(need && needText(need), looks[look]),
    verdict,
    pointsText(points),
    shows.length > 0 ? itemsText(shows, style.limits.items) : 'no source tells',
    citationText(citationsOfItems(shows), style),
  ];
}

function rankLine(one: RankedPlatform, best: number): string[] {
  const count = (verdict: FinderReason['verdict']): string | undefined => {
    const number = one.reasons.filter((reason) => reason.verdict === verdict).length;
    return number > 0 ? `${number} ${verdict}` : undefined;
  };
  return [
    `${one.rank}. ${one.platform.name.en}`,
    joined(count('for'), count('against'), count('doubt'), count('unknown')),
    `${pointsText(one.score)} of ${pointsText(best)}`,
    `${pointsText(one.known)} known`,
    '',
  ];
}

/** Ranked platforms in words: the ranking, then the reasons of the first. */
export function finderPage(view: PlatformFinder, style: PageStyle): Page {
  const { needs, platforms, best, leftOut, asOf, sources } = view;
  const { shown, more } = firstOf(platforms, style.limits.rows);
  const told = firstOf(
    platforms.filter(({ known }) => known > 0),
    style.limits.items,
  );
  const ranking: Section = {
    title: 'Ranking',
    table: { header, rows: shown.map((one) => rankLine(one, best)) },
    more,
  };
  const reasons = told.shown.map((one) => ({
    title: `${one.rank}. ${one.platform.name.en}`,
    table: { header, rows: one.reasons.map((reason) => reasonLine(needs, reason, style)) },
  }));
  const out = leftOut.map(({ platform, reason }) => [
    platform.name.en,
    reason === 'closed' ? 'closed by the day' : 'not yet launched',
    '',
    '',
    '',
  ]);
  return {
    title: 'Platforms',
    asOf,
    sections: [
      ranking,
      ...reasons,
      ...(out.length > 0 ? [{ title: 'Left out', table: { header, rows: out } }] : []),
    ],
    sources,
  };
}
