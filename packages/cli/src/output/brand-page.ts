import type { Evidence, IsoDate } from '@vitrine/core';
import type { BrandProfile, RecordReference, StandingCell } from '@vitrine/query';
import { firstOf } from './limits.js';
import type { Page, Section } from './page.js';
import { daysText, stateText } from './standing.js';
import {
  citationsOf,
  citationText,
  dateText,
  quantityText,
  valueText,
  type PageStyle,
} from './words.js';

const header = ['what', 'value', 'when', 'sources', 'record'];
type Line = readonly [what: string, value: string, when: string, sources: string, record: string];

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(', ');

/** Where `vitrine why` finds what stands behind a line. */
const recordText = ({ collection, id }: RecordReference): string => `${collection} ${id}`;

const marked = (value: string, ...evidence: readonly (Evidence | undefined)[]): string =>
  evidence.some((one) => one?.disputed) ? `${value} (disputed)` : value;

const cited = (evidence: Evidence | undefined, style: PageStyle): string =>
  evidence ? citationText(citationsOf(evidence), style) : '';

function standingLine(
  what: string,
  value: string,
  { standing, evidence, disputes, record }: StandingCell,
  asOf: IsoDate,
  style: PageStyle,
): Line {
  const shown = marked(value, evidence, ...disputes);
  return [what, shown, daysText(standing, asOf), cited(evidence, style), recordText(record)];
}

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

function figureLine(figure: BrandProfile['figures'][number], style: PageStyle): Line {
  const { metric, population, forecast, time, value, evidence, record, reportedBy } = figure;
  const number = quantityText(value.quantity);
  return [
    joined(metric.name.en, population?.en, forecast && 'forecast'),
    marked(joined(number, reportedBy && `by ${reportedBy.name.en}`), evidence),
    time ? dateText(time) : '',
    cited(evidence, style),
    recordText(record),
  ];
}

function dealLine(deal: BrandProfile['deals'][number], style: PageStyle): Line {
  const { kind, parties, date, amount, record, evidence } = deal;
  const price = amount === undefined || amount === 'undisclosed' ? amount : quantityText(amount);
  const sides = parties.map(({ party, role }) => `${party.name.en} (${role.name.en})`);
  return [
    kind?.name.en ?? 'Deal',
    marked(joined(...sides, price), date?.evidence),
    date ? valueText(date.value) : '',
    cited(evidence, style),
    recordText(record),
  ];
}

/** A brand profile in words. */
export function brandPage(profile: BrandProfile, style: PageStyle): Page {
  const { brand, asOf, sources, facts, owners, presences } = profile;
  const { figures, deals, campaigns, insights } = profile;
  const section = <Item>(
    title: string,
    items: readonly Item[],
    lineOf: (item: Item, style: PageStyle) => Line,
  ): Section => {
    const { shown, more } = firstOf(items, style.limits.rows);
    return { title, table: { header, rows: shown.map((item) => lineOf(item, style)) }, more };
  };
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
    section('Voices', insights, ({ topic, stance, record, evidence }) => [
      `${topic.name.en}, ${stance}`,
      evidence.readings.map(({ value }) => valueText(value)).join('; '),
      '',
      cited(evidence, style),
      recordText(record),
    ]),
  ];
  const chinese = brand.name['zh-Hans'];
  return {
    title: chinese === undefined ? brand.name.en : `${brand.name.en} ${chinese}`,
    asOf,
    sections: sections.filter(({ table }) => table.rows.length > 0),
    sources,
  };
}
