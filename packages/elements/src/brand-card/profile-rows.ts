import type { Locale } from '@vitrine/core';
import type { BrandProfile } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { happenings } from './happenings.js';
import { placeRows } from './places.js';
import { formatDate } from '../shared/format/dates.js';
import { byWeight } from '../shared/key-figures.js';
import { cardWords } from './words.js';
import { figureRow } from '../shared/templates/figure-row.js';
import { legend } from '../shared/templates/legend.js';
import { section } from '../shared/templates/section.js';

/** As many rows of a kind as leave the card a card. */
const limits = { places: 6, figures: 3, happenings: 3 };

/** What tells most of a brand, whoever reads: how large it is, how it grows, where it stands. */
const telling = new Set([
  'revenue',
  'sales',
  'revenue-share',
  'sales-growth',
  'revenue-growth',
  'store-count',
  'rank',
]);

/** Where the brand is present, and unless it is to be brief its key figures, its latest deals and campaigns. */
export function profileRows(
  profile: BrandProfile,
  context: ExhibitContext,
  brief: boolean,
): TemplateResult {
  const { locale } = context;
  const places = placeRows(profile, limits.places, context);
  return html`${
    places.length === 0
      ? html`<p class="nobody">
          ${cardWords[locale].noPresence(formatDate(profile.asOf, locale, 'long'))}
        </p>`
      : section(
          {
            label: cardWords[locale].presence,
            part: 'places',
            rows: places,
            limit: limits.places,
            more: cardWords[locale].morePlatforms,
          },
          context,
        )
  }
  ${marks(profile, locale)} ${brief ? nothing : further(profile, context)}`;
}

function further(profile: BrandProfile, context: ExhibitContext): TemplateResult {
  const { locale } = context;
  return html`${section(
    {
      label: cardWords[locale].figures,
      titled: true,
      part: 'figures',
      rows: byWeight(profile.figures, { telling }).map((figure) =>
        figureRow(figure, profile.brand, context),
      ),
      limit: limits.figures,
      more: cardWords[locale].moreFigures,
    },
    context,
  )}
  ${section(
    {
      label: cardWords[locale].happenings,
      titled: true,
      part: 'happenings',
      rows: happenings(profile, context),
      limit: limits.happenings,
      more: cardWords[locale].moreHappenings,
    },
    context,
  )}`;
}

function marks({ presences, counts }: BrandProfile, locale: Locale) {
  const used = presences.map(({ standing }) => standing.state);
  return legend(used, counts.disputed > 0, locale);
}
