import type { Locale, NamedThing } from '@vitrine/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PlatformFinder, RankedPlatform, Verdict } from '@vitrine/query';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { tagFor, textIn } from '../shared/format/locale.js';
import { formatNumber } from '../shared/format/quantities.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { disclosure, foldClass, foldId, split } from '../shared/templates/disclosure.js';
import { joined } from '../shared/templates/evidenced.js';
import { localized, properName, secondName } from '../shared/templates/names.js';
import { pointsFormat, type PointsFormat } from './points.js';
import { reasonRow, silentRow } from './reason.js';
import type { Reasoned } from './reason-lines.js';
import { finderWords } from './words.js';

interface RankingContext extends ExhibitContext {
  /** The level of the names of platforms among the headings of the page. */
  readonly level: number;
}

/** As many platforms as a reader weighs against each other. */
const most = 10;
/** As many of those in the first place show their reasons unasked. */
const mostOpen = 3;

const order = ['for', 'against', 'doubt', 'unknown'] as const satisfies readonly Verdict[];

/** Whether any source tells of what is asked for, be it that it leaves the answer open. */
export const isTold = ({ reasons }: RankedPlatform): boolean =>
  reasons.some(({ shows }) => shows.length > 0);

/** The platforms of which anything is told, in their order, each with its reasons by verdict. */
export function ranking(view: PlatformFinder, context: RankingContext): TemplateResult {
  const { locale } = context;
  const words = finderWords[locale];
  const points = pointsFormat(view, locale);
  const told = view.platforms.filter(isTold);
  const { first, rest } = split(told, most);
  const open = new Set(first.filter(({ rank }) => rank === 1).slice(0, mostOpen));
  const list = (some: readonly RankedPlatform[]) =>
    html`<ol role="list" aria-label=${words.ranking}>
      ${some.map((one) => platformItem(one, view, { points, open: open.has(one) }, context))}
    </ol>`;
  if (told.length === 0) return notRanked(view, context);
  return html`<div class="columns" aria-hidden="true">
      <span>${words.columns.platform}</span
      ><span>${words.columns.points(formatNumber(view.best, locale))}</span>
    </div>
    ${list(first)}
    ${
      rest.length === 0
        ? nothing
        : html`${disclosure('platforms', words.morePlatforms(rest.length), context)}
            <div id=${foldId('platforms')} class=${foldClass('platforms', context)}>
              ${list(rest)}
            </div>`
    }
    ${notRanked(view, context)}`;
}

/** Before anything is asked for: what there is to choose from, in no order of ours. */
export function candidates(view: PlatformFinder, { locale }: ExhibitContext): TemplateResult {
  const words = finderWords[locale];
  return html`<div class="columns" aria-hidden="true">
      <span>${words.candidates(view.platforms.length)}</span>
    </div>
    <ul class="candidates" role="list" aria-label=${words.candidates(view.platforms.length)}>
      ${byName(view.platforms, locale).map(
        ({ platform }) =>
          html`<li>
            ${properName(platform, locale)}
            <span class="about">${localized(platform.kind.name, locale)}</span>
          </li>`,
      )}
    </ul>`;
}

function byName(platforms: readonly RankedPlatform[], locale: Locale): readonly RankedPlatform[] {
  const { compare } = new Intl.Collator(tagFor(locale));
  const name = ({ platform }: RankedPlatform) => textIn(platform.name, locale).text;
  return [...platforms].sort((a, b) => compare(name(a), name(b)));
}

function platformItem(
  one: RankedPlatform,
  view: PlatformFinder,
  { points, open }: { readonly points: PointsFormat; readonly open: boolean },
  context: RankingContext,
): TemplateResult {
  const { locale } = context;
  const words = finderWords[locale];
  const { rank, platform, score, known } = one;
  const shared = view.platforms.filter((other) => other.rank === rank).length > 1;
  const part = `reasons-${platform.id}`;
  return html`<li class="platform">
    <div class="head">
      <span class="rank"
        ><span aria-hidden="true">${words.rank(rank, shared)}</span
        ><span class="spoken">${words.spokenRank(rank, shared)}</span></span
      >
      <div class="name">
        <span role="heading" aria-level=${context.level}>${properName(platform, locale)}</span>
        ${secondName(platform, locale)}
        <div class="about">
          <span>${localized(platform.kind.name, locale)}</span>
          ${open ? nothing : disclosure(part, verdictCounts(one, locale), context)}
        </div>
      </div>
      ${scoreBar(one, view.best)}
      <span class="score"
        ><span aria-hidden="true">${points(score)}</span
        ><span class="spoken"
          >${words.score(points(score), formatNumber(view.best, locale), points(known))}</span
        ></span
      >
    </div>
    <div class=${open ? nothing : foldClass(part, context)} id=${foldId(part)}>
      <div class="verdicts">
        ${order.map((verdict) => verdictGroup(verdict, one, view, points, context))}
      </div>
    </div>
  </li>`;
}

/** "4 for, 1 against, 2 unknown". */
const verdictCounts = ({ reasons }: RankedPlatform, locale: Locale): string =>
  order
    .flatMap((verdict) => {
      const count = reasons.filter((reason) => reason.verdict === verdict).length;
      return count === 0 ? [] : [finderWords[locale].counts[verdict](count)];
    })
    .join(punctuation[locale].comma);

/** The points as far as they go, and behind them how much is known; the hairline is all there could be. */
function scoreBar({ score, known }: RankedPlatform, best: number): TemplateResult {
  const length = (points: number) => (best === 0 ? 0 : (Math.max(0, points) / best) * 100);
  return html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<path class="rest" d="M0 3h100" />
      <rect class="known" y="1" width=${length(known)} height="4" />
      <rect class="points" width=${length(score)} height="6" />`}
  </svg>`;
}

function verdictGroup(
  verdict: Verdict,
  { reasons, platform }: RankedPlatform,
  { needs }: PlatformFinder,
  points: PointsFormat,
  context: ExhibitContext,
): TemplateResult | typeof nothing {
  const alike = reasons
    .filter((reason) => reason.verdict === verdict)
    .map((reason): Reasoned => ({
      reason,
      need: needs.find(({ id }) => id === reason.need),
      platform,
    }));
  if (alike.length === 0) return nothing;
  const label = finderWords[context.locale].verdicts[verdict];
  const told = alike.filter(({ reason }) => reason.shows.length > 0);
  const silent = alike.filter(({ reason }) => reason.shows.length === 0);
  // The list has the same name, so that it is read once.
  return html`<p class="verdict" aria-hidden="true">${label}</p>
    <ul role="list" aria-label=${label}>
      ${told.map((reasoned) => reasonRow(reasoned, points, context))}
      ${silent.length === 0 ? nothing : silentRow(silent, context)}
    </ul>`;
}

/** Platforms that have no place in the order, and why. */
function notRanked(
  { platforms, leftOut }: PlatformFinder,
  { locale }: ExhibitContext,
): TemplateResult {
  const words = finderWords[locale];
  const silent = platforms.filter((one) => !isTold(one)).map(({ platform }) => platform);
  const out = (reason: 'closed' | 'not-launched') =>
    leftOut.filter((one) => one.reason === reason).map(({ platform }) => platform);
  const line = (before: string, some: readonly NamedThing[]) =>
    some.length === 0
      ? nothing
      : html`<p class="not-ranked">
          ${before}${joined(
            some.map((platform) => properName(platform, locale)),
            words.listed,
          )}${punctuation[locale].stop}
        </p>`;
  return html`${line(words.nobodyTells(silent.length), silent)}
  ${line(words.leftOut.closed, out('closed'))}
  ${line(words.leftOut['not-launched'], out('not-launched'))}`;
}

/** The names of those in the first place; none where nothing speaks for any. */
export function leaders(view: PlatformFinder, locale: Locale): readonly string[] {
  return view.platforms
    .filter(({ rank, score }) => rank === 1 && score > 0)
    .map(({ platform }) => textIn(platform.name, locale).text);
}
