import type { Locale, State } from '@vitrine/core';
import { svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';
import { stateNames } from '../messages/states.js';

const ring = svg`<circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" stroke-width="1.5"/>`;

/** One shape a state, told apart without colour: on grey paper, in forced colours, by colour-blind eyes. */
const shapes: Readonly<Record<State, SVGTemplateResult>> = {
  certain: svg`<circle cx="6" cy="6" r="5" fill="currentColor"/>`,
  presumed: svg`${ring}<path d="M6 1.2a4.8 4.8 0 0 0 0 9.6z" fill="currentColor"/>`,
  possible: svg`<circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-dasharray="0.01 2.827"/>`,
  announced: ring,
  ended: svg`${ring}<path d="M1 11 11 1" stroke="currentColor" stroke-width="1.5"/>`,
  absent: svg`<path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" stroke-width="1.5"/>`,
  unknown: svg`<path d="M2.5 6h7" stroke="currentColor" stroke-width="1.5"/>`,
};

/** The shape of a state for a drawing, around (6, 6). */
export const shapeOf = (state: State): SVGTemplateResult => shapes[state];

/** The shape of a state alone, for where its word stands beside it. */
export function statusShape(state: State): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 12 12" aria-hidden="true">${shapes[state]}</svg>`;
}

/** The shape of a state, spoken as its word. */
export function statusMark(state: State, locale: Locale): TemplateResult {
  return html`<svg
    class="mark"
    viewBox="0 0 12 12"
    role="img"
    aria-label=${stateNames[locale][state]}
  >
    ${shapes[state]}
  </svg>`;
}
