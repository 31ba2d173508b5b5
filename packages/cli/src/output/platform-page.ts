import type { BrandTally, PlatformProfile } from '@vitrine/query';
import { itemText } from './item.js';
import { listText, firstOf } from './limits.js';
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
import { citationsOf, citationText, valueText, type PageStyle } from './words.js';

const factNames: Readonly<Record<keyof PlatformProfile['facts'], string>> = {
  kind: 'Kind',
  model: 'Business model',
  operator: 'Operator',
  parent: 'Part of',
  launched: 'Launched',
  closed: 'Closed',
};

type Fact = PlatformProfile['facts'][keyof PlatformProfile['facts']] & {};

function factLine([name, { value, evidence, record }]: [string, Fact], style: PageStyle): Line {
  // The entries of the facts have the names of the facts.
  const label = factNames[name as keyof PlatformProfile['facts']];
  const shown = marked(valueText(value), evidence);
  return [label, shown, '', cited(evidence, style), recordText(record)];
}

/** `54 present, 1 ended: Armani, Balenciaga and 52 more`, with what stands behind those that are named. */
function tallyLine(what: string, tally: BrandTally, style: PageStyle): Line {
  const { shown, more } = firstOf(tally.brands, style.limits.items);
  const names = listText(
    shown.map(({ brand }) => brand.name.en),
    more,
  );
  const sources = citationText(
    shown.flatMap(({ cell }) => citationsOf(cell.evidence)),
    style,
  );
  return [what, `${itemText(tally)}: ${names}`, '', sources, ''];
}

/** A platform profile in words. */
export function platformPage(profile: PlatformProfile, style: PageStyle): Page {
  const { platform, facts, children, owners, figures, tools, brands, channels } = profile;
  const { deals, insights, asOf, sources } = profile;
  const section = sectionsIn(style);
  const tallies = [
    ['All channels', brands] as const,
    ...channels.map((one) => [one.channel.name.en, one.brands] as const),
  ].filter(([, tally]) => tally.brands.length > 0);
  const sections = [
    section('Facts', Object.entries(facts), factLine),
    section('Parts', children, ({ id, name, kind, launched, closed }) => [
      name.en,
      kind.name.en,
      joined(
        launched && `launched ${valueText(launched.value)}`,
        closed && `closed ${valueText(closed.value)}`,
      ),
      cited(launched?.evidence, style),
      recordText({ collection: 'platforms', id }),
    ]),
    section('Owners', owners, (cell) => {
      const value = joined(cell.owner.name.en, cell.standing.state);
      return standingLine(cell.kind.name.en, value, cell, asOf, style);
    }),
    section('Figures', figures, figureLine),
    section('Brands', tallies, ([what, tally]) => tallyLine(what, tally, style)),
    section(
      'Tools',
      tools.flatMap((group) => group.tools.map((one) => ({ kind: group.kind, ...one }))),
      ({ kind, tool, cell }) =>
        standingLine(
          joined(kind.name.en, tool.name.en),
          stateText(cell.standing),
          cell,
          asOf,
          style,
        ),
    ),
    section('Deals', deals, dealLine),
    section('Voices', insights, insightLine),
  ];
  const chinese = platform.name['zh-Hans'];
  return {
    title: chinese === undefined ? platform.name.en : `${platform.name.en} ${chinese}`,
    asOf,
    sections: sections.filter(({ table }) => table.rows.length > 0),
    sources,
  };
}
