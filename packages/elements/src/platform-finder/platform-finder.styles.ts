import { css } from 'lit';

export const platformFinderStyles = css`
  .body {
    margin-block-start: var(--_space-3);
    border-block-start: var(--_rule-strong) solid var(--_color-ink);
    border-block-end: var(--_rule-thin) solid var(--_color-ink);
    padding-block: var(--_space-3);
  }
  .results {
    min-inline-size: 0;
  }
  .needs + .results {
    margin-block-start: var(--_space-5);
  }
  .news:not(:empty) {
    margin-block-end: var(--_space-3);
    font-size: var(--_size-note);
  }
  .columns {
    display: flex;
    justify-content: space-between;
    padding-block-end: var(--_space-1);
    border-block-end: var(--_rule-thin) solid var(--_color-ink);
    font-size: var(--_size-note);
    font-weight: var(--_weight-strong);
    line-height: var(--_leading-cell);
  }
  ol,
  .verdicts ul {
    list-style: none;
  }
  .platform {
    padding-block: var(--_space-row);
    line-height: var(--_leading-cell);
  }
  .platform + .platform,
  .folded > ol > .platform:first-child,
  .more + div > ol > .platform:first-child {
    border-block-start: var(--_rule-thin) solid var(--_color-rule);
  }
  .head {
    display: grid;
    grid-template-columns: 2.25rem minmax(0, 1fr) 8rem 4rem;
    column-gap: var(--_space-3);
    align-items: baseline;
  }
  .rank,
  .score,
  .counted {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .rank {
    color: var(--_color-muted);
  }
  .name > [role='heading'] {
    display: inline;
    font-weight: var(--_weight-strong);
  }
  .name .second {
    white-space: nowrap;
    margin-inline-start: 0.35em;
    font-size: var(--_size-note);
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    align-items: baseline;
    color: var(--_color-muted);
    font-size: var(--_size-note);
  }
  .score {
    font-weight: var(--_weight-strong);
    text-align: end;
  }
  .bar {
    inline-size: 100%;
    block-size: 0.4rem;
    align-self: start;
    margin-block-start: 0.45em;
    overflow: visible;
  }
  .foot .legend {
    margin-block: 0 var(--_space-1);
  }
  .about .more {
    margin-block: calc(-1 * var(--_space-1));
  }
  .candidates {
    columns: 12rem;
    column-gap: var(--_space-6);
    margin-block-start: var(--_space-2);
    list-style: none;
    line-height: var(--_leading-cell);
  }
  .candidates li {
    break-inside: avoid;
    padding-block: var(--_space-1);
  }
  .candidates .about {
    display: block;
  }
  .legend .bar {
    inline-size: 1.5rem;
    align-self: center;
    margin: 0;
  }
  .bar .points {
    fill: var(--_color-ink);
  }
  .bar .known {
    fill: color-mix(in srgb, var(--_color-ink) 28%, var(--_color-surface));
  }
  .bar .rest {
    fill: none;
    stroke: var(--_color-muted);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }
  .verdicts {
    margin-inline-start: calc(2.25rem + var(--_space-3));
    display: grid;
    grid-template-columns: 5.5rem minmax(0, 1fr);
    column-gap: var(--_space-3);
    row-gap: var(--_space-3);
    margin-block-start: var(--_space-3);
  }
  .verdict {
    font-size: var(--_size-note);
    font-weight: var(--_weight-strong);
  }
  .reason {
    display: grid;
    grid-template-columns: minmax(0, 9rem) minmax(0, 1fr) 4rem;
    column-gap: var(--_space-3);
    align-items: baseline;
    font-size: var(--_size-note);
  }
  .reason + .reason {
    margin-block-start: var(--_space-1);
  }
  .reason.silent {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .need,
  .counted {
    color: var(--_color-muted);
  }
  .counted {
    text-align: end;
  }
  .line {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
  }
  /* Counts stand side by side, and what is said for and against. */
  .found:is(.peers, .channels, .voices) {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
  }
  .brands {
    flex-basis: 100%;
    order: 1;
    color: var(--_color-muted);
  }
  .detail {
    color: var(--_color-muted);
  }
  .not-ranked {
    margin-block-start: var(--_space-3);
    color: var(--_color-muted);
    font-size: var(--_size-note);
  }

  @container (inline-size >= 52rem) {
    .body:not(.alone) {
      display: grid;
      grid-template-columns: 15rem minmax(0, 1fr);
      column-gap: var(--_space-7);
      align-items: start;
    }
    .needs + .results {
      margin-block-start: 0;
    }
  }

  @container (inline-size < 30rem) {
    .head {
      grid-template-columns: 1.5rem minmax(0, 1fr) auto;
      column-gap: var(--_space-2);
    }
    .head .bar {
      grid-row: 2;
      grid-column: 2 / -1;
    }
    .verdicts {
      display: block;
      margin-inline-start: calc(1.5rem + var(--_space-2));
    }
    .verdicts ul + .verdict {
      margin-block-start: var(--_space-3);
    }
    .reason {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .reason:not(.silent) .need {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .bar .points {
      fill: CanvasText;
    }
    .bar .known {
      fill: color-mix(in srgb, CanvasText 45%, Canvas);
    }
    .bar .rest {
      stroke: CanvasText;
    }
  }

  @media print {
    .needs + .results {
      margin-block-start: 0;
    }
    .body:not(.alone) {
      display: block;
    }
    .platform {
      break-inside: avoid;
    }
  }
`;
