import type { Figure, FigureChange } from '@vitrine/query';
import { html, type TemplateResult } from 'lit';
import { formatFuzzyDate } from '../shared/format/dates.js';
import { formatQuantity } from '../shared/format/quantities.js';
import { dateWords } from '../shared/messages/dates.js';
import { figureWords } from '../shared/messages/figures.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { sourceWords } from '../shared/messages/sources.js';
import {
  around,
  figureTemplate,
  joined,
  populationText,
  type Content,
} from '../shared/templates/evidenced.js';
import { localized, properName } from '../shared/templates/names.js';
import type { ChangesContext } from './context.js';
import { movementOf, type Movement } from './movement.js';
import { doubt } from './row.js';
import { changesWords } from './words.js';

/** Figures with the one before each: those that can be compared first. */
export function figureRows(
  changes: readonly FigureChange[],
  context: ChangesContext,
): TemplateResult[] {
  const updated = changes.filter(({ previous }) => previous !== undefined);
  const first = changes.filter(({ previous }) => previous === undefined);
  return [...updated, ...first].map((change) => figureRow(change, context));
}

function figureRow(change: FigureChange, context: ChangesContext): TemplateResult {
  const { locale } = context;
  const { subject, figure, certainty } = change;
  const { comma } = punctuation[locale];
  const unsure = doubt(certainty, undefined, locale);
  const metric = localized(figure.metric.name, locale);
  const isSelf = context.self?.type === subject.type && context.self.id === subject.id;
  const details: Content[] = [
    ...(isSelf ? [] : [metric]),
    ...[
      populationText(figure, locale),
      figure.forecast && figureWords[locale].forecast,
      unsure,
    ].filter((part) => part !== undefined),
  ];
  return html`<li class="change">
    <span class="when date"
      >${figure.time ? formatFuzzyDate(figure.time, locale) : sourceWords[locale].undated}</span
    >
    <span class="what"
      >${isSelf ? metric : properName(subject, locale)}
      <span class="details">${joined(details, comma)}</span></span
    >
    <span class="end"
      ><span class="number">${figureTemplate(figure, context, { subject })}</span>${html`<span
        class="details"
        >${comparison(change, context)}</span
      >`}</span
    >
  </li>`;
}

/** "up from 75 (Oct 2018), +39": the direction in words, and the sign. */
function comparison({ subject, figure, previous }: FigureChange, context: ChangesContext): Content {
  const { locale } = context;
  const words = changesWords[locale];
  if (previous === undefined) return words.firstFigure;
  const movement = movementOf(previous.value.quantity, figure.value.quantity);
  const before = html`${figureTemplate(previous, context, { subject })}${dayOf(previous, context)}`;
  const said = around(words.moved[movement.direction], before);
  const signed = signedDifference(movement, figure, context);
  return signed === undefined
    ? said
    : html`${said}${punctuation[locale].comma}<span class="date">${signed}</span>`;
}

function dayOf({ time }: Figure, { locale }: ChangesContext): Content {
  if (time === undefined) return '';
  const day = formatFuzzyDate(time, locale);
  return locale === 'en'
    ? html` <span class="date">(${day})</span>`
    : html`<span class="date">（${day}）</span>`;
}

function signedDifference(
  { difference }: Movement,
  { value: { quantity, unit } }: Figure,
  { locale }: ChangesContext,
): string | undefined {
  if (difference === undefined) return undefined;
  const { value, approximate } = difference;
  const isPlain = quantity.unit === 'percent' || quantity.unit === 'rank';
  const size = formatQuantity(
    { value: Math.abs(value), unit: quantity.unit },
    { locale, unit, bare: isPlain || !/^[A-Z]{3}$/.test(quantity.unit) },
  );
  const signed = `${value < 0 ? '\u2212' : '+'}${size}`;
  const { points, places } = changesWords[locale];
  const text =
    quantity.unit === 'percent'
      ? points(signed)
      : quantity.unit === 'rank'
        ? places(signed)
        : signed;
  return approximate ? dateWords[locale].about(text) : text;
}
