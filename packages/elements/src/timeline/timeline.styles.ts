import { css } from 'lit';

export const timelineStyles = css`
  .timeline {
    margin-block-start: var(--_space-3);
    border-block: var(--_rule-strong) solid var(--_color-ink);
    border-block-end-width: 1px;
    font-size: var(--_size-body);
    line-height: var(--_leading-cell);
  }
  .timeline ol {
    list-style: none;
  }
  .lane-head,
  .item {
    display: grid;
    grid-template-columns: minmax(0, 15rem) minmax(0, 1fr) minmax(0, 12rem);
    column-gap: var(--_space-5);
    align-items: baseline;
  }
  .lane-head {
    padding-block: var(--_space-4) 0;
    align-items: end;
    border-block-end: var(--_rule-thin) solid var(--_color-ink);
  }
  .lane:first-child > .lane-head {
    padding-block-start: var(--_space-2);
  }
  .lane-name {
    padding-block-end: var(--_space-1);
    font-weight: var(--_weight-strong);
  }
  .item {
    padding-block: calc(var(--_space-row) * 0.5);
  }
  .item + .item,
  .items.folded + .item,
  .more + .items > .item:first-child {
    border-block-start: var(--_rule-thin) solid var(--_color-rule);
  }
  .details,
  .when,
  .presumed {
    color: var(--_color-muted);
    font-size: var(--_size-note);
  }
  .what .details {
    display: block;
  }
  .what .details::first-letter {
    text-transform: uppercase;
  }
  .when .date {
    white-space: normal;
  }
  .when {
    display: grid;
    gap: 0 var(--_space-2);
  }
  .lane > .more {
    display: block;
    padding-block: var(--_space-2);
  }
  .track,
  .axis {
    display: block;
    overflow: visible;
    align-self: start;
  }
  .axis text {
    fill: var(--_color-muted);
    font-size: var(--_size-note);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .axis line {
    stroke: var(--_color-muted);
    shape-rendering: crispEdges;
  }
  :is(.timeline, .keys) svg:not(.flag) {
    color: var(--_color-ink);
  }
  svg .certain {
    stroke: currentColor;
    stroke-width: 7;
  }
  svg .possible {
    stroke: currentColor;
    stroke-width: 3;
    stroke-dasharray: 3 3;
  }
  svg .open {
    stroke: var(--_color-muted);
    stroke-width: 1.5;
  }
  svg .fuzzy {
    stroke: currentColor;
    stroke-width: 1;
    opacity: 0.5;
  }
  svg .start {
    fill: currentColor;
  }
  svg .arrow {
    fill: none;
    stroke: var(--_color-muted);
    stroke-width: 1.5;
  }
  .track .spot circle[fill='none'] {
    fill: var(--_color-surface);
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    margin-block-end: var(--_space-2);
  }
  .keys li {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }
  .keys svg:not(.flag) {
    flex: none;
    inline-size: 24px;
    block-size: 14px;
    overflow: visible;
  }
  .year {
    padding-block: var(--_space-3) var(--_space-1);
  }
  .year + .year {
    border-block-start: var(--_rule-thin) solid var(--_color-rule);
  }
  .entry {
    position: relative;
    display: grid;
    grid-template-columns: 0.75em minmax(0, 1fr);
    column-gap: var(--_space-3);
    padding-block: calc(var(--_space-row) * 0.5);
  }
  /* The line on which the marks of a year are strung. */
  .entry:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: calc(var(--_space-row) * 0.5 + 1.2em) calc(var(--_space-row) * -0.5);
    inset-inline-start: calc(0.375em - 0.5px);
    border-inline-start: var(--_rule-thin) solid var(--_color-rule);
  }
  .entry .mark {
    margin-block-start: 0.3em;
  }
  .entry .date {
    color: var(--_color-muted);
    font-size: var(--_size-note);
    white-space: normal;
  }
  .entry .what {
    display: block;
  }
  .timeline > .more {
    display: block;
    padding-block: var(--_space-3);
  }
  @media (forced-colors: active) {
    :is(.timeline, .keys) svg:not(.flag) {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .axis text {
      fill: CanvasText;
    }
    :is(.axis line, svg .open, svg .arrow) {
      stroke: CanvasText;
    }
    .track .spot circle[fill='none'] {
      fill: Canvas;
    }
  }
  @media print {
    .item,
    .entry {
      break-inside: avoid;
    }
    .lane-head,
    .year .lane-name {
      break-after: avoid;
    }
  }
`;
