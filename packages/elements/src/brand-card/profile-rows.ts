import type { Locale } from '@vitrine/core';
import type { BrandProfile, Figure } from '@vitrine/query';
import { html, type TemplateResult } from 'lit';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { happenings } from './happenings.js';
import { byWeight } from './key-figures.js';
import { placeRows } from './places.js';
import { section } from './section.js';
import { formatDate, formatFuzzyDate } from '../shared/format/dates.js';
import { cardWords } from './words.js';
import { figureWords } from '../shared/messages/figures.js';
import { punctuation } from '../shared/messages/punctuation.js';
import {
  figureTemplate,
  joined,
  populationText,
  type Content,
} from '../shared/templates/evidenced.js';
import { legend } from '../shared/templates/legend.js';
import { localized } from '../shared/templates/names.js';

/** As many rows of a kind as leave the card a card. */
const limits = { places: 6, figures: 3, happenings: 3 };

/** Where the brand is present, its latest deals and campaigns, its key figures. */
export function profileRows(profile: BrandProfile, context: ExhibitContext): TemplateResult {
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
  ${marks(profile, locale)}
  ${section(
    {
      label: cardWords[locale].figures,
      part: 'figures',
      rows: byWeight(profile.figures).map((figure) => figureRow(profile, figure, context)),
      limit: limits.figures,
      more: cardWords[locale].moreFigures,
    },
    context,
  )}
  ${section(
    {
      label: cardWords[locale].happenings,
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

function figureRow(profile: BrandProfile, figure: Figure, context: ExhibitContext): TemplateResult {
  const { locale } = context;
  const details: Content[] = [
    populationText(figure, locale) ?? [],
    figure.time ? html`<span class="date">${formatFuzzyDate(figure.time, locale)}</span>` : [],
    figure.forecast ? figureWords[locale].forecast : [],
  ].flat();
  return html`<div class="row">
    <dt>
      <span
        >${localized(figure.metric.name, locale)}
        <span class="channel">${joined(details, punctuation[locale].comma)}</span></span
      >
    </dt>
    <dd class="number">${figureTemplate(figure, context, { subject: profile.brand })}</dd>
  </div>`;
}
