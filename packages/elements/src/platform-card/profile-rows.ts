import type { PlatformProfile } from '@vitrine/query';
import { html, type TemplateResult } from 'lit';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { formatDate } from '../shared/format/dates.js';
import { byWeight } from '../shared/key-figures.js';
import { figureRow } from '../shared/templates/figure-row.js';
import { happeningRows, ofDeal } from '../shared/templates/happening.js';
import { legend } from '../shared/templates/legend.js';
import { section } from '../shared/templates/section.js';
import { partRows } from './part-rows.js';
import { talliedStates, tallyRows } from './tally-rows.js';
import { toolRows } from './tool-rows.js';
import { platformCardWords } from './words.js';

/** As many rows of a kind as leave the card a card. */
const most = 3;

/** What tells most of a platform, whoever reads: how many buy there, how much, how many brands sell. */
const telling = new Set([
  'user-base',
  'monthly-active-users',
  'daily-active-users',
  'active-customers',
  'gross-merchandise-value',
  'sales',
  'brand-count',
  'market-share',
]);

/** Which brands are there, what is part of it, its key figures, its tools, its latest deals. */
export function profileRows(profile: PlatformProfile, context: ExhibitContext): TemplateResult {
  const { locale } = context;
  const words = platformCardWords[locale];
  const { platform } = profile;
  const brands = tallyRows(profile, context);
  const deals = profile.deals.map((deal) => ofDeal(deal, platform.id, locale));
  const sections = [
    {
      label: words.parts,
      part: 'parts',
      rows: partRows(profile, context),
      more: words.moreParts,
    },
    {
      label: words.figures,
      part: 'figures',
      rows: byWeight(profile.figures, { telling, wholeFirst: true }).map((figure) =>
        figureRow(figure, platform, context),
      ),
      more: words.moreFigures,
    },
    { label: words.tools, part: 'tools', rows: toolRows(profile, context), more: words.moreTools },
    {
      label: words.deals,
      part: 'deals',
      rows: happeningRows(deals, platform, context),
      more: words.moreDeals,
    },
  ];
  return html`${
    brands.length === 0
      ? html`<p class="nobody">${words.noBrand(formatDate(profile.asOf, locale, 'long'))}</p>`
      : html`<dl class="rows" aria-label=${words.brands}>${brands}</dl>`
  }
  ${sections.map((each) => section({ ...each, titled: true, limit: most }, context))}
  ${marks(profile, context)}`;
}

/** The marks of tools that no row of the brands explains. */
function marks(profile: PlatformProfile, { locale }: ExhibitContext) {
  const explained = talliedStates(profile);
  const used = profile.tools
    .flatMap(({ tools }) => tools.map(({ cell }) => cell.standing.state))
    .filter((state) => !explained.includes(state));
  return legend(used, profile.counts.disputed > 0, locale);
}
