import type { NamedThing } from '@vitrine/core';
import type { BrandProfile, ProfilePresence } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { entriesOf } from '../evidence/entry.js';
import { inSentence, textIn } from '../shared/format/locale.js';
import { formatStanding } from '../shared/format/standings.js';
import { compare, lastNews } from '../shared/latest.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { evidenced } from '../shared/templates/evidenced.js';
import { localized, properName } from '../shared/templates/names.js';
import { statusMark } from '../shared/templates/status-mark.js';

/** All that is known of a brand on one platform: the surest and latest presence, and what else there is or was. */
interface Place {
  readonly platform: NamedThing;
  readonly lead: ProfilePresence;
  readonly others: readonly ProfilePresence[];
}

/** One row a platform; the `first` of which there is the latest news before the others, in the order of their surest presences. */
export function placeRows(
  profile: BrandProfile,
  first: number,
  context: ExhibitContext,
): TemplateResult[] {
  const places = placesOf(profile);
  const latest = [...places].sort((a, b) => compare(newsOf(b), newsOf(a))).slice(0, first);
  const [shown, others] = [true, false].map((wanted) =>
    places.filter((place) => latest.includes(place) === wanted),
  );
  return [...(shown ?? []), ...(others ?? [])].map((place) => placeRow(profile, place, context));
}

/** The last day of which anybody says anything about a place. */
const newsOf = ({ lead, others }: Place): string =>
  [lead, ...others].reduce((last, { standing }) => {
    const day = lastNews(standing);
    return day > last ? day : last;
  }, '');

function placesOf({ presences }: BrandProfile): readonly Place[] {
  const places = new Map<string, { lead: ProfilePresence; others: ProfilePresence[] }>();
  for (const presence of presences) {
    const place = places.get(presence.platform.id);
    if (place === undefined) places.set(presence.platform.id, { lead: presence, others: [] });
    else place.others.push(presence);
  }
  return [...places.values()].map((place) => ({ ...place, platform: place.lead.platform }));
}

function placeRow(
  profile: BrandProfile,
  { platform, lead, others }: Place,
  context: ExhibitContext,
): TemplateResult {
  const { locale } = context;
  const saysChannel = isToldBy(platform, lead.channel, context);
  return html`<div class="row place">
    <dt>
      ${statusMark(lead.standing.state, locale)}
      <span
        >${properName(platform, locale)}${
          saysChannel
            ? nothing
            : html`<span class="channel">${localized(lead.channel.name, locale)}</span>`
        }</span
      >
    </dt>
    <dd>${days(profile, lead, context)}</dd>
    ${others.length === 0 ? nothing : html`<dd class="also">${others.map((other) => also(profile, lead, other, context))}</dd>`}
  </div>`;
}

/** Another channel of the platform, or an earlier spell of the same one, in a few words. */
function also(
  profile: BrandProfile,
  lead: ProfilePresence,
  presence: ProfilePresence,
  context: ExhibitContext,
): TemplateResult {
  const { locale } = context;
  const { channel, standing } = presence;
  const named = channel.id !== lead.channel.id;
  return html`<span class="count"
    >${statusMark(standing.state, locale)}<span
      >${named ? html`${localized(channel.name, locale)}${punctuation[locale].comma}` : nothing}${days(
        profile,
        presence,
        context,
      )}</span
    ></span
  >`;
}

function days(
  profile: BrandProfile,
  presence: ProfilePresence,
  context: ExhibitContext,
): TemplateResult {
  const { locale } = context;
  const { platform, channel, standing } = presence;
  const [brand = '', place = '', route = ''] = [profile.brand, platform, channel].map(
    (thing) => textIn(thing.name, locale).text,
  );
  const heading =
    locale === 'en'
      ? `${brand} on ${place}, ${inSentence(route, locale)}`
      : `${brand}：${place}${route}`;
  const text = formatStanding(standing, locale, profile.asOf);
  return evidenced(text, { entries: entriesOf(presence), heading, spoken: text }, context);
}

/** Whether a platform's name tells the channel already, as "WeChat Mini Programs" does. */
function isToldBy(
  platform: NamedThing,
  channel: NamedThing,
  { locale }: Pick<ExhibitContext, 'locale'>,
): boolean {
  const [place, route] = [platform, channel].map(({ name }) =>
    textIn(name, locale).text.toLowerCase(),
  );
  return place !== undefined && route !== undefined && place.includes(route);
}
