import type { Locale } from '@vitrine/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { sentenceCase, textIn } from '../shared/format/locale.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { unknown } from '../shared/templates/absence.js';
import { disclosure, foldClass, foldId, split } from '../shared/templates/disclosure.js';
import { evidenced, joined } from '../shared/templates/evidenced.js';
import { properName } from '../shared/templates/names.js';
import { statusMark } from '../shared/templates/status-mark.js';
import { reasonText } from './need-text.js';
import type { PointsFormat } from './points.js';
import { reasonLines, type Reasoned, type ReasonLine } from './reason-lines.js';
import { finderWords } from './words.js';

/** An en space, at which a line may break without leaving an indent. */
const gap = '\u2002';

/** As many tools of one kind as leave a reason one. */
const most = 3;

/** A reason in a row: what was looked at, what is known of it, what it counts. */
export function reasonRow(
  reasoned: Reasoned,
  points: PointsFormat,
  context: ExhibitContext,
): TemplateResult {
  const { locale } = context;
  const { reason, need, platform } = reasoned;
  const name = reasonText(reason, need, locale);
  const heading = `${textIn(platform.name, locale).text}${punctuation[locale].colon}${name}`;
  const { first, rest } = split(reasonLines(reasoned, context), most);
  const part = `${platform.id}-${reason.need}-${reason.look}`;
  const drawn = (lines: readonly ReasonLine[]) =>
    lines.map((line) => lineTemplate(line, heading, context));
  const counted = points(reason.points, true);
  return html`<li class="reason">
    <span class="need">${name}<span class="spoken">${punctuation[locale].colon}</span></span>
    <div class="found ${reason.look}">
      ${drawn(first)}
      ${
        rest.length === 0
          ? nothing
          : html`${disclosure(part, finderWords[locale].more(rest.length), context)}
              <div id=${foldId(part)} class=${foldClass(part, context)}>${drawn(rest)}</div>`
      }
    </div>
    <span class="counted"
      ><span aria-hidden="true">${counted}</span
      ><span class="spoken">${finderWords[locale].points(counted)}</span></span
    >
  </li>`;
}

/** Reasons of which no source tells anything, in one line. */
export function silentRow(reasons: readonly Reasoned[], context: ExhibitContext): TemplateResult {
  const { locale } = context;
  const names = reasons.map(({ reason, need }) => reasonText(reason, need, locale));
  return html`<li class="reason silent">
    <span class="need">${names.join(finderWords[locale].between)}</span>
    <div class="found">${unknown(locale)}</div>
  </li>`;
}

function lineTemplate(
  { state, text, lang, spoken = text, detail, brands, entries }: ReasonLine,
  heading: string,
  context: ExhibitContext,
): TemplateResult {
  const { locale } = context;
  const content = html`<span lang=${lang ?? nothing}>${text}</span>`;
  const value =
    entries.length === 0
      ? content
      : evidenced(content, { entries, heading, note: sentenceCase(detail), spoken }, context, text);
  const line = html`<span class="line"
    >${state === undefined ? nothing : statusMark(state, locale)}<span
      >${value}${
        detail === '' || brands ? nothing : html` ${gap}<span class="detail">${detail}</span>`
      }</span
    ></span
  >`;
  return brands === undefined
    ? line
    : html`${line}<span class="brands"
          >${brandNames(brands, locale)}${
            detail === '' ? '' : `${punctuation[locale].semicolon}${detail}`
          }</span
        >`;
}

/** "Coach, Gucci, Prada and 3 more". */
function brandNames(
  { named, all }: NonNullable<ReasonLine['brands']>,
  locale: Locale,
): TemplateResult {
  const { listed, others } = finderWords[locale];
  const names = named.map((brand) => properName(brand, locale));
  const rest = all - named.length;
  return html`${joined(names, listed)}${rest === 0 ? nothing : others(rest, all)}`;
}
