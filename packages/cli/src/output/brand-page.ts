import type { BrandProfile } from '@vitrine/query';
import {
  cited,
  dealLine,
  figureLine,
  insightLine,
  joined,
  marked,
  recordText,
  sectionsIn,
  standingLine,
  type Line,
} from './lines.js';
import type { Page } from './page.js';
import { stateText } from './standing.js';
import { dateText, valueText, type PageStyle } from './words.js';

const factNames: Readonly<Record<keyof BrandProfile['facts'], string>> = {
  category: 'Category',
  tier: 'Tier',
  country: 'Country',
  founded: 'Founded',
  lineOf: 'Line of',
};

type Fact = BrandProfile['facts'][keyof BrandProfile['facts']] & {};

function factLine([name, { value, evidence, record }]: [string, Fact], style: PageStyle): Line {
  // The entries of the facts have the names of the facts.
  const label = factNames[name as keyof BrandProfile['facts']];
  const shown = marked(valueText(value), evidence);
  return [label, shown, '', cited(evidence, style), recordText(record)];
}

/** A brand profile in words. */
export function brandPage(profile: BrandProfile, style: PageStyle): Page {
  const { brand, asOf, sources, facts, owners, presences } = profile;
  const { figures, deals, campaigns, insights } = profile;
  const section = sectionsIn(style);
  const sections = [
    section('Facts', Object.entries(facts), factLine),
    section('Owners', owners, (cell) => {
      const value = joined(cell.owner.name.en, cell.standing.state);
      return standingLine(cell.kind.name.en, value, cell, asOf, style);
    }),
    section('Presences', presences, (cell) => {
      const spell = cell.era === undefined ? undefined : `spell ${cell.era}`;
      const what = joined(cell.platform.name.en, cell.channel.name.en, spell);
      return standingLine(what, stateText(cell.standing), cell, asOf, style);
    }),
    section('Figures', figures, figureLine),
    section('Deals', deals, dealLine),
    section('Campaigns', campaigns, ({ name, kind, platform, date, record, evidence }) => [
      name.en,
      joined(kind?.name.en, platform?.name.en),
      date ? dateText(date) : '',
      cited(evidence, style),
      recordText(record),
    ]),
    section('Voices', insights, insightLine),
  ];
  const chinese = brand.name['zh-Hans'];
  return {
    title: chinese === undefined ? brand.name.en : `${brand.name.en} ${chinese}`,
    asOf,
    sections: sections.filter(({ table }) => table.rows.length > 0),
    sources,
  };
}
