import { css } from 'lit';

export const metricChartStyles = css`
  .frame {
    margin-block-start: var(--_space-3);
    border-block: var(--_rule-strong) solid var(--_color-ink);
    border-block-end-width: 1px;
  }
  .chart {
    position: relative;
    font-size: var(--_size-note);
    line-height: 1;
  }
  .em {
    position: absolute;
    inline-size: 1em;
    block-size: 1px;
    visibility: hidden;
  }
  .chart > svg {
    display: block;
    max-inline-size: 100%;
    overflow: visible;
  }
  svg text {
    fill: var(--_color-ink);
    font-size: var(--_size-note);
  }
  .tick,
  .unit,
  text.value,
  text.context {
    fill: var(--_color-muted);
  }
  .tick {
    font-variant-numeric: tabular-nums lining-nums;
  }
  svg path,
  svg circle {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .axes path {
    stroke: var(--_color-rule);
    stroke-width: 1;
    shape-rendering: crispEdges;
  }
  .axes .zero {
    stroke: var(--_color-ink);
  }
  .axes .year {
    stroke: var(--_color-muted);
  }
  .accent {
    color: var(--_color-accent);
  }
  .context {
    color: var(--_color-muted);
  }
  .series.context {
    opacity: 0.75;
  }
  svg circle {
    fill: currentColor;
    stroke-width: 1.5;
  }
  svg circle.foretold {
    fill: var(--_color-surface);
  }
  svg path.foretold {
    stroke-dasharray: 3 2;
  }
  svg .known {
    stroke-width: 2;
  }
  /* Thicker and thinner as well, for eyes and paper that tell no colours. */
  .series.accent .known {
    stroke-width: 3;
  }
  .series.context .known {
    stroke-width: 1.5;
  }
  svg .thread {
    stroke-width: 1;
    stroke-dasharray: 1 3;
    stroke-linecap: round;
  }
  svg .forecast {
    stroke-dasharray: 5 4;
  }
  svg .fuzzy {
    stroke-width: 1;
    opacity: 0.5;
  }
  svg .period {
    stroke-width: 4;
    opacity: 0.25;
  }
  svg .disputed {
    fill: var(--_color-accent);
    stroke: var(--_color-accent);
    stroke-width: 1;
  }
  .labels text {
    paint-order: stroke;
    stroke: var(--_color-surface);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  text.name tspan:not(:last-child),
  text.number {
    font-weight: var(--_weight-strong);
  }
  text.accent {
    fill: var(--_color-accent);
  }
  .point {
    all: unset;
    position: absolute;
    inline-size: 24px;
    block-size: 24px;
    margin: -12px;
    border-radius: 50%;
    cursor: pointer;
  }
  .point:hover {
    outline: 1px solid var(--_color-ink);
    outline-offset: -4px;
  }
  .point:focus-visible {
    outline: 2px solid var(--_color-accent);
    outline-offset: -1px;
  }
  .readout {
    pointer-events: none;
  }
  .readout rect {
    fill: var(--_color-surface);
    stroke: var(--_color-ink);
    stroke-width: 1;
  }
  .readout tspan:first-child {
    font-weight: var(--_weight-strong);
  }
  .names {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: var(--_space-1) var(--_space-5);
    padding-block: var(--_space-2) var(--_space-3);
    font-size: var(--_size-note);
    line-height: var(--_leading-cell);
    list-style: none;
  }
  .names li {
    display: grid;
    grid-template-columns: 1em minmax(0, 1fr);
    column-gap: var(--_space-1);
    align-items: baseline;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .names .value {
    color: var(--_color-muted);
  }
  .names .number {
    font-weight: var(--_weight-strong);
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    margin-block-end: var(--_space-2);
    list-style: none;
  }
  .keys li {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }
  .keys svg {
    flex: none;
    inline-size: 24px;
    block-size: 14px;
    overflow: visible;
  }
  @media (forced-colors: active) {
    .chart > svg,
    .keys svg {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .accent {
      color: Highlight;
    }
    .context {
      color: CanvasText;
    }
    svg text,
    .tick,
    .unit,
    text.value,
    text.context {
      fill: CanvasText;
    }
    text.accent {
      fill: Highlight;
    }
    .labels text {
      stroke: Canvas;
    }
    svg circle.foretold,
    .readout rect {
      fill: Canvas;
    }
    svg .disputed {
      fill: Highlight;
      stroke: Highlight;
    }
    .axes .line {
      stroke: color-mix(in srgb, CanvasText 30%, Canvas);
    }
    .axes .zero,
    .axes .year,
    .readout rect {
      stroke: CanvasText;
    }
  }
  @media print {
    .point,
    .readout {
      display: none;
    }
    .chart > svg {
      block-size: auto;
    }
    .frame {
      break-inside: avoid;
    }
  }
`;
