import { nothing, svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { State } from '@vitrine/core';
import { shapeOf } from '../shared/templates/status-mark.js';
import type { TimeAxis } from '../shared/time/time-axis.js';
import type { DrawnKind, Span, Spot, Track } from './spans.js';

/** The height of a track in pixels. */
const height = 20;
const middle = height / 2;

const shapes: Readonly<Record<Spot['kind'], State>> = {
  happened: 'certain',
  ended: 'ended',
  announced: 'announced',
  planned: 'possible',
  denied: 'absent',
};

/** Everything is placed by per cent, so that a track is as wide as its column without being measured. */
const placeIn =
  ({ start, end }: TimeAxis) =>
  (day: number): string =>
    `${(Math.min(1, Math.max(0, (day - start) / (end - start))) * 100).toFixed(2)}%`;

export function track({ spans, spots }: Track, axis: TimeAxis): TemplateResult {
  const place = placeIn(axis);
  return html`<svg class="track" width="100%" height=${height} aria-hidden="true">
    ${spans.map((span) => bar(span, place))} ${spots.map(({ at, kind }) => spot(place(at), kind))}
  </svg>`;
}

function bar({ kind, start, end }: Span, place: (day: number) => string): SVGTemplateResult {
  const line = svg`<line class=${kind} x1=${place(start)} x2=${place(end)} y1=${middle} y2=${middle} />`;
  // A line that goes on has no end, and says so without colour.
  return kind === 'open'
    ? svg`${line}<circle class="start" cx=${place(start)} cy=${middle} r="3" />
      <svg x=${place(end)} y=${middle} overflow="visible"><path class="arrow" d="M-5 -4L0 0L-5 4" /></svg>`
    : line;
}

const spot = (x: string, kind: Spot['kind']): SVGTemplateResult =>
  svg`<svg x=${x} y=${middle} overflow="visible"><g class="spot" transform="translate(-6 -6)">${shapeOf(shapes[kind])}</g></svg>`;

/** The years over the tracks of a lane. */
export function axisRow(axis: TimeAxis): TemplateResult {
  const place = placeIn(axis);
  return html`<svg class="axis" width="100%" height=${height} aria-hidden="true">
    ${axis.bands.map(({ start, end, label }) =>
      label === undefined
        ? nothing
        : svg`<line x1=${place(start)} x2=${place(start)} y1=${height - 5} y2=${height} />
        <line x1=${place(end)} x2=${place(end)} y1=${height - 5} y2=${height} />
        <text x=${place((start + end) / 2)} y=${middle + 1} text-anchor="middle">${label}</text>`,
    )}
  </svg>`;
}

const line = (kind: Span['kind']): SVGTemplateResult =>
  svg`<line class=${kind} x1="3" x2="21" y1="7" y2="7" />`;
const mark = (kind: Spot['kind']): SVGTemplateResult =>
  svg`<g class="spot" transform="translate(6 1)">${shapeOf(shapes[kind])}</g>`;

/** What a kind looks like alone, 24 by 14 pixels; the flag of a dispute is drawn as everywhere. */
export const keyShapes: Readonly<Record<Exclude<DrawnKind, 'disputed'>, SVGTemplateResult>> = {
  certain: line('certain'),
  possible: line('possible'),
  open: svg`<line class="open" x1="3" x2="22" y1="7" y2="7" /><circle class="start" cx="4" cy="7" r="3" /><path class="arrow" d="M18 3l5 4-5 4" />`,
  fuzzy: svg`<line class="fuzzy" x1="0" x2="24" y1="7" y2="7" />${mark('happened')}`,
  ended: mark('ended'),
  announced: mark('announced'),
  denied: mark('denied'),
  planned: mark('planned'),
};
