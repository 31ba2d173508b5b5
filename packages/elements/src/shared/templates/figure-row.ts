import type { NamedThing } from '@vitrine/core';
import type { Figure } from '@vitrine/query';
import { html, type TemplateResult } from 'lit';
import type { ExhibitContext } from '../exhibit-context.js';
import { formatFuzzyDate } from '../format/dates.js';
import { figureWords } from '../messages/figures.js';
import { punctuation } from '../messages/punctuation.js';
import { figureTemplate, joined, populationText, type Content } from './evidenced.js';
import { localized } from './names.js';

/** A figure as a row of a card: what is measured, of whom and when, then the number. */
export function figureRow(
  figure: Figure,
  subject: NamedThing,
  context: ExhibitContext,
): TemplateResult {
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
    <dd class="number">${figureTemplate(figure, context, { subject })}</dd>
  </div>`;
}
