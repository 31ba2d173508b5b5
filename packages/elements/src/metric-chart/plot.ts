import type { Locale } from '@vitrine/core';
import type { MetricSeries, SeriesPoint } from '@vitrine/query';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Asked } from '../evidence/opener.js';
import { nameOf, type Mark } from '../evidence/mark.js';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import type { Drawing } from './drawing.js';
import type { Placement } from './labels.js';
import { figureText, timeText } from './figure-text.js';
import type { Layout, PlacedPoint, PlacedSeries } from './layout.js';
import { pointMark } from './marks.js';
import { widthOf } from './measure-text.js';
import { leading, type PlacedLabel } from './place-labels.js';
import { segmentsOf } from './segments.js';

/** What a reader does with the chart. */
interface PlotState {
  /** The point that the tab key leads to; the first where it is none of the drawn. */
  readonly current: string;
  /** The point that is told: under the pointer or in focus. */
  readonly told: string | undefined;
  readonly markOf: (point: SeriesPoint, series: MetricSeries) => Mark;
  readonly tell: (key: string | undefined) => void;
}

/** The drawing for the eye. What it says to all others is in the buttons over it. */
export function plot(
  { layout, placement }: Drawing,
  { told }: PlotState,
  locale: Locale,
): TemplateResult {
  const { series, width, height } = layout;
  return html`<svg
    part="chart"
    aria-hidden="true"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
  >
    ${axes(layout)} ${series.toReversed().map((one) => seriesShapes(one, series.length === 1))}
    ${labels(layout, placement)} ${readout(layout, told, locale)}
  </svg>`;
}

/** A button over each point, series by series. */
export function pointButtons(
  { series }: Layout,
  state: PlotState,
  context: ExhibitContext,
): TemplateResult {
  const exists = series.some(({ points }) => points.some(({ key }) => key === state.current));
  const current = exists ? state.current : series[0]?.points[0]?.key;
  return html`${series.map((one) =>
    one.points.map((point) => pointButton(point, one, point.key === current, state, context)),
  )}`;
}

/** The middle of each button, as rules of a style sheet. */
export const placesOf = ({ series }: Layout): readonly string[] =>
  series.flatMap(({ points }) =>
    points.map(({ key, x, y }) => `[data-key="${key}"]{left:${x}px;top:${y}px}`),
  );

function axes({ values, time, plot: { left, right, top, bottom }, x, y, em }: Layout) {
  return svg`<g class="axes">
    <text class="unit" x="0" y=${top - 1.9 * em}>${values.unit}</text>
    ${values.ticks.map(
      ({
        value,
        label,
      }) => svg`<path class=${value === 0 ? 'zero' : 'line'} d="M${left} ${y(value)}H${right}"/>
      <text class="tick" x=${left - 0.75 * em} y=${y(value)} dy="0.35em" text-anchor="end">${label}</text>`,
    )}
    ${values.ticks.some(({ value }) => value === values.foot) ? nothing : svg`<path class="line" d="M${left} ${bottom}H${right}" />`}
    ${time.bands.map(({ start, end, label }) =>
      label === undefined
        ? nothing
        : svg`<path class="year" d="M${x(start)} ${bottom}v5M${x(end)} ${bottom}v5"/>
        <text class="tick" x=${(x(start) + x(end)) / 2} y=${bottom + 1.6 * em} text-anchor="middle">${label}</text>`,
    )}
  </g>`;
}

function seriesShapes(series: PlacedSeries, only: boolean): SVGTemplateResult {
  const { role, points } = series;
  return svg`<g class="series ${role}">
    ${segmentsOf(series, only).map(({ a, b, kind }) => svg`<path class=${kind} d="M${a.x} ${a.y}L${b.x} ${b.y}"/>`)}
    ${points.map(pointMark)}
  </g>`;
}

function labels(layout: Layout, placement: Placement): SVGTemplateResult {
  const { em } = layout;
  return svg`<g class="labels">
    ${placement.values.map((label) => lines(label, em, 'value'))}
    ${placement.names.map((label) => {
      const role = layout.series[label.series]?.role ?? 'plain';
      return lines(label, em, `${label.numbered ? 'number' : 'name'} ${role}`);
    })}
  </g>`;
}

function lines({ lines: texts, x, y, anchor }: PlacedLabel, em: number, role: string) {
  return svg`<text class=${role} text-anchor=${anchor} y=${y} dy="0.35em">${texts.map(
    (text, index) => svg`<tspan x=${x} dy=${index === 0 ? nothing : leading * em}>${text}</tspan>`,
  )}</text>`;
}

function pointButton(
  point: PlacedPoint,
  { series }: PlacedSeries,
  isCurrent: boolean,
  { markOf, tell }: PlotState,
  { locale, sources, evidence }: ExhibitContext,
): TemplateResult {
  const mark = markOf(point.point, series);
  return html`<button
    class="point"
    part="evidence-value"
    type="button"
    data-key=${point.key}
    tabindex=${isCurrent ? '0' : '-1'}
    aria-haspopup="dialog"
    aria-label=${nameOf(mark, '', locale)}
    .asks=${{ mark, sources, locale } satisfies Asked}
    @click=${evidence.clicked}
    @focus=${() => {
      tell(point.key);
    }}
    @blur=${() => {
      tell(undefined);
    }}
    @pointerenter=${() => {
      tell(point.key);
    }}
    @pointerleave=${() => {
      tell(undefined);
    }}
  ></button>`;
}

/** What a point says, beside it, while it has the pointer or the focus. */
function readout(
  layout: Layout,
  told: string | undefined,
  locale: Locale,
): SVGTemplateResult | typeof nothing {
  const { em, width } = layout;
  const placed = layout.series.flatMap(({ points }) => points).find(({ key }) => key === told);
  if (placed === undefined) return nothing;
  const texts = [figureText(placed.point, layout.values, locale), timeText(placed.point, locale)];
  const wide = Math.max(...texts.map(widthOf)) * em + em;
  const high = texts.length * leading * em + 0.6 * em;
  const left = Math.max(0, Math.min(width - wide, placed.x - wide / 2));
  const above = Math.min(placed.top, placed.y) - high - 12;
  const top = above < 0 ? Math.max(placed.bottom, placed.y) + 12 : above;
  return svg`<g class="readout">
    <rect x=${left} y=${top} width=${wide} height=${high}/>
    <text x=${left + em / 2} y=${top + 1.15 * em}>${texts.map(
      (text, index) =>
        svg`<tspan x=${left + em / 2} dy=${index === 0 ? nothing : leading * em}>${text}</tspan>`,
    )}</text>
  </g>`;
}
