import type { Locale } from '@vitrine/core';
import type { BrandProfile, Figure, ProfilePresence } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import { entriesOf } from '../evidence/entry.js';
import { happenings } from './happenings.js';
import { formatDate, formatFuzzyDate } from '../shared/format/dates.js';
import { inSentence, textIn } from '../shared/format/locale.js';
import { formatStanding } from '../shared/format/standings.js';
import { messages } from '../shared/messages/index.js';
import {
  evidenced,
  figureTemplate,
  populationText,
  type ExhibitContext,
} from '../shared/templates/evidenced.js';
import { legend } from '../shared/templates/legend.js';
import { localized, properName } from '../shared/templates/names.js';
import { statusMark } from '../shared/templates/status-mark.js';

/** Where the brand is present, its latest deals and campaigns, its figures. */
export function profileRows(profile: BrandProfile, context: ExhibitContext): TemplateResult {
  const { locale } = context;
  const words = messages[locale];
  const { presences, figures } = profile;
  return html`${
    presences.length === 0
      ? html`<p class="nobody">${words.noPresence(formatDate(profile.asOf, locale, 'long'))}</p>`
      : rows(
          words.presence,
          presences.map((presence) => presenceRow(profile, presence, context)),
        )
  }
  ${marks(profile, locale)} ${rows(words.happenings, happenings(profile, context))}
  ${rows(
    words.figures,
    figures.map((figure) => figureRow(profile, figure, context)),
  )}`;
}

function rows(label: string, content: readonly TemplateResult[]): TemplateResult | typeof nothing {
  if (content.length === 0) return nothing;
  return html`<dl class="rows" aria-label=${label}>${content}</dl>`;
}

function marks({ presences, counts }: BrandProfile, locale: Locale) {
  const used = presences.map(({ standing }) => standing.state);
  return legend(used, counts.disputed > 0, locale);
}

function presenceRow(
  profile: BrandProfile,
  presence: ProfilePresence,
  context: ExhibitContext,
): TemplateResult {
  const { locale } = context;
  const { platform, channel, standing } = presence;
  const days = formatStanding(standing, locale, profile.asOf);
  const [brand = '', place = '', route = ''] = [profile.brand, platform, channel].map(
    (thing) => textIn(thing.name, locale).text,
  );
  const heading =
    locale === 'en'
      ? `${brand} on ${place}, ${inSentence(route, locale)}`
      : `${brand}：${place}${route}`;
  return html`<div class="row">
    <dt>
      ${statusMark(standing.state, locale)}
      <span
        >${properName(platform, locale)}${
          saysChannel(place, route)
            ? nothing
            : html`<span class="channel">${localized(channel.name, locale)}</span>`
        }</span
      >
    </dt>
    <dd>${evidenced(days, { entries: entriesOf(presence), heading, spoken: days }, context)}</dd>
  </div>`;
}

/** Whether a platform's name tells the channel already, as "WeChat Mini Programs" does. */
function saysChannel(platform: string, channel: string): boolean {
  return platform.toLowerCase().includes(channel.toLowerCase());
}

function figureRow(profile: BrandProfile, figure: Figure, context: ExhibitContext): TemplateResult {
  const { locale } = context;
  const words = messages[locale];
  const details = [
    populationText(figure, locale),
    figure.time && formatFuzzyDate(figure.time, locale),
    figure.forecast && words.forecast,
  ].filter((detail) => detail !== undefined);
  return html`<div class="row">
    <dt>
      <span
        >${localized(figure.metric.name, locale)}
        <span class="channel">${details.join(words.comma)}</span></span
      >
    </dt>
    <dd class="number">${figureTemplate(figure, context, { subject: profile.brand })}</dd>
  </div>`;
}
