import type { Locale } from '@vitrine/core';
import type { BrandProfile, Figure } from '@vitrine/query';
import { html, type TemplateResult } from 'lit';
import { happenings } from './happenings.js';
import { byWeight } from './key-figures.js';
import { placeRows } from './places.js';
import { section } from './section.js';
import { formatDate, formatFuzzyDate } from '../shared/format/dates.js';
import { messages } from '../shared/messages/index.js';
import {
  figureTemplate,
  joined,
  populationText,
  type Content,
  type ExhibitContext,
} from '../shared/templates/evidenced.js';
import { legend } from '../shared/templates/legend.js';
import { localized } from '../shared/templates/names.js';

/** As many rows of a kind as leave the card a card. */
const limits = { places: 6, figures: 3, happenings: 3 };

/** Where the brand is present, its latest deals and campaigns, its key figures. */
export function profileRows(profile: BrandProfile, context: ExhibitContext): TemplateResult {
  const { locale } = context;
  const words = messages[locale];
  const places = placeRows(profile, limits.places, context);
  return html`${
    places.length === 0
      ? html`<p class="nobody">${words.noPresence(formatDate(profile.asOf, locale, 'long'))}</p>`
      : section(
          {
            label: words.presence,
            part: 'places',
            rows: places,
            limit: limits.places,
            more: words.morePlatforms,
          },
          context,
        )
  }
  ${marks(profile, locale)}
  ${section(
    {
      label: words.figures,
      part: 'figures',
      rows: byWeight(profile.figures).map((figure) => figureRow(profile, figure, context)),
      limit: limits.figures,
      more: words.moreFigures,
    },
    context,
  )}
  ${section(
    {
      label: words.happenings,
      part: 'happenings',
      rows: happenings(profile, context),
      limit: limits.happenings,
      more: words.moreHappenings,
    },
    context,
  )}`;
}

function marks({ presences, counts }: BrandProfile, locale: Locale) {
  const used = presences.map(({ standing }) => standing.state);
  return legend(used, counts.disputed > 0, locale);
}

function figureRow(profile: BrandProfile, figure: Figure, context: ExhibitContext): TemplateResult {
  const { locale } = context;
  const words = messages[locale];
  const details: Content[] = [
    populationText(figure, locale) ?? [],
    figure.time ? html`<span class="date">${formatFuzzyDate(figure.time, locale)}</span>` : [],
    figure.forecast ? words.forecast : [],
  ].flat();
  return html`<div class="row">
    <dt>
      <span
        >${localized(figure.metric.name, locale)}
        <span class="channel">${joined(details, words.comma)}</span></span
      >
    </dt>
    <dd class="number">${figureTemplate(figure, context, { subject: profile.brand })}</dd>
  </div>`;
}
