import { nothing, svg, type SVGTemplateResult } from 'lit';
import { arrow, type PlacedPoint } from './layout.js';
import { isRange, openSide, type MarkKind } from './mark-kinds.js';

const cap = 4;
const radius = 4;

/** An arrow away from the bound of an open range: it has no other end. */
const openMark = (x: number, y: number, up: boolean): string => {
  const [way, tip] = up ? [-1, y - arrow] : [1, y + arrow];
  return `M${x - cap} ${y}h${2 * cap}M${x} ${y}V${tip}m${-cap} ${-way * cap}l${cap} ${way * cap} ${cap} ${-way * cap}`;
};

const rangeMark = (x: number, top: number, bottom: number): string =>
  `M${x - cap} ${top}h${2 * cap}M${x} ${top}V${bottom}m${-cap} 0h${2 * cap}`;

/** The days on which a figure may be, or the period that it sums up. */
function timeMark({ from, to, y, point }: PlacedPoint): SVGTemplateResult | typeof nothing {
  if (to - from < 2 * radius + 4) return nothing;
  return svg`<path class=${point.time.basis === 'period' ? 'period' : 'fuzzy'} d="M${from + 1} ${y}H${to - 1}"/>`;
}

/** A disc for a value, a stick for a range, an arrow for an open one; a ring and dashes for a forecast. */
export function pointMark(placed: PlacedPoint): SVGTemplateResult {
  const { x, y, top, bottom, point } = placed;
  const side = openSide(point);
  const foretold = point.forecast ? 'foretold' : nothing;
  let shape = svg`<circle class=${foretold} cx=${x} cy=${y} r=${radius} />`;
  if (side) shape = svg`<path class=${foretold} d=${openMark(x, y, side === 'up')} />`;
  else if (isRange(point)) shape = svg`<path class=${foretold} d=${rangeMark(x, top, bottom)} />`;
  return svg`${timeMark(placed)}${shape}${point.disputed ? flagAt(x + 6, Math.min(top, y) - 15) : nothing}`;
}

const flagAt = (x: number, y: number): SVGTemplateResult =>
  svg`<path class="disputed" transform="translate(${x} ${y})" d="M1 .5v11M1 1h7L6 3.75 8 6.5H1z"/>`;

/** The mark of a kind alone, for the key: 24 by 14 pixels. */
export const keyMarks: Readonly<Record<MarkKind, SVGTemplateResult>> = {
  'at-least': svg`<path d="M8 13h8M12 13V2M8 6l4-4 4 4"/>`,
  'at-most': svg`<path d="M8 1h8M12 1v11M8 8l4 4 4-4"/>`,
  between: svg`<path d=${rangeMark(12, 1.5, 12.5)} />`,
  fuzzy: svg`<path class="fuzzy" d="M0 7h24"/><circle cx="12" cy="7" r="4"/>`,
  period: svg`<path class="period" d="M0 7h24"/><circle cx="12" cy="7" r="4"/>`,
  forecast: svg`<path class="forecast" d="M0 7h8m8 0h8"/><circle class="foretold" cx="12" cy="7" r="4"/>`,
  disputed: svg`<path class="disputed" transform="translate(8 1)" d="M1 .5v11M1 1h7L6 3.75 8 6.5H1z"/>`,
};
