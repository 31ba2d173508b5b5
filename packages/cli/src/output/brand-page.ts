import type { Evidence } from '@vitrine/core';
import type { BrandProfile, RecordReference, StandingCell } from '@vitrine/query';
import type { Page } from './page.js';
import { daysText, stateText } from './standing.js';
import { citations, dateText, quantityText, valueText, type SourceNamer } from './words.js';

const header = ['what', 'value', 'when', 'sources', 'record'];
type Line = readonly [what: string, value: string, when: string, sources: string, record: string];

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(', ');

/** Where `vitrine why` finds what stands behind a line. */
const recordText = ({ collection, id }: RecordReference): string => `${collection} ${id}`;

const marked = (value: string, ...evidence: readonly (Evidence | undefined)[]): string =>
  evidence.some((one) => one?.disputed) ? `${value} (disputed)` : value;

function standingLine(what: string, value: string, cell: StandingCell, nameOf: SourceNamer): Line {
  const { standing, evidence, disputes, record } = cell;
  const shown = marked(value, evidence, ...disputes);
  return [what, shown, daysText(standing), citations(evidence, nameOf), recordText(record)];
}

const factNames: Readonly<Record<keyof BrandProfile['facts'], string>> = {
  category: 'Category',
  tier: 'Tier',
  country: 'Country',
  founded: 'Founded',
  lineOf: 'Line of',
};

function factLines({ facts }: BrandProfile, nameOf: SourceNamer): Line[] {
  return Object.entries(facts).map(([name, { value, evidence, record }]): Line => {
    // The entries of the facts have the names of the facts.
    const label = factNames[name as keyof BrandProfile['facts']];
    const sources = evidence ? citations(evidence, nameOf) : '';
    return [label, marked(valueText(value), evidence), '', sources, recordText(record)];
  });
}

function figureLine(figure: BrandProfile['figures'][number], nameOf: SourceNamer): Line {
  const { metric, population, forecast, time, value, evidence, record, reportedBy } = figure;
  const number = quantityText(value.quantity);
  return [
    joined(metric.name.en, population?.en, forecast && 'forecast'),
    marked(joined(number, reportedBy && `by ${reportedBy.name.en}`), evidence),
    time ? dateText(time) : '',
    evidence ? citations(evidence, nameOf) : '',
    recordText(record),
  ];
}

function dealLine(deal: BrandProfile['deals'][number], nameOf: SourceNamer): Line {
  const { kind, parties, date, amount, record, evidence } = deal;
  const price = amount === undefined || amount === 'undisclosed' ? amount : quantityText(amount);
  const sides = parties.map(({ party, role }) => `${party.name.en} (${role.name.en})`);
  return [
    kind?.name.en ?? 'Deal',
    marked(joined(...sides, price), date?.evidence),
    date ? valueText(date.value) : '',
    citations(evidence, nameOf),
    recordText(record),
  ];
}

/** A brand profile in words. */
export function brandPage(profile: BrandProfile, nameOf: SourceNamer): Page {
  const { brand, asOf, sources, owners, presences, figures, deals, campaigns, insights } = profile;
  const sections: Readonly<Record<string, readonly Line[]>> = {
    Facts: factLines(profile, nameOf),
    Owners: owners.map((cell) =>
      standingLine(
        cell.kind.name.en,
        joined(cell.owner.name.en, cell.standing.state),
        cell,
        nameOf,
      ),
    ),
    Presences: presences.map((cell) => {
      const spell = cell.era === undefined ? undefined : `spell ${cell.era}`;
      const what = joined(cell.platform.name.en, cell.channel.name.en, spell);
      return standingLine(what, stateText(cell.standing), cell, nameOf);
    }),
    Figures: figures.map((figure) => figureLine(figure, nameOf)),
    Deals: deals.map((deal) => dealLine(deal, nameOf)),
    Campaigns: campaigns.map(({ name, kind, platform, date, record, evidence }) => [
      name.en,
      joined(kind?.name.en, platform?.name.en),
      date ? dateText(date) : '',
      citations(evidence, nameOf),
      recordText(record),
    ]),
    Voices: insights.map(({ topic, stance, record, evidence }) => [
      `${topic.name.en}, ${stance}`,
      evidence.readings.map(({ value }) => valueText(value)).join('; '),
      '',
      citations(evidence, nameOf),
      recordText(record),
    ]),
  };
  const chinese = brand.name['zh-Hans'];
  return {
    title: chinese === undefined ? brand.name.en : `${brand.name.en} ${chinese}`,
    asOf,
    sections: Object.entries(sections)
      .filter(([, rows]) => rows.length > 0)
      .map(([title, rows]) => ({ title, table: { header, rows } })),
    sources,
  };
}
