import { along, around, holds, meet, type Box } from './boxes.js';
import { arrow, type Layout, type PlacedPoint } from './layout.js';
import { openSide } from './mark-kinds.js';
import { widthOf } from './measure-text.js';
import { segmentsOf } from './segments.js';

/** Words that are to stand beside one of a few points. */
interface Label {
  readonly key: string;
  readonly lines: readonly string[];
  /** The point that it belongs to, then others that would do. */
  readonly beside: readonly PlacedPoint[];
}

export interface PlacedLabel extends Label {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  /** The middle of the first line. */
  readonly y: number;
  readonly box: Box;
}

/** Of one line to the next, in ems. */
export const leading = 1.25;

const gap = 8;
const markRadius = 5;
/** Each piece of a line that a label hides counts as one; more than these, and it is better told elsewhere. */
const mostHidden = 4;

/** What labels may not cover, and what they had better not. */
interface Obstacles {
  readonly hard: Box[];
  readonly soft: readonly Box[];
  /** The lines of the grid. */
  readonly grid: readonly Box[];
}

export function obstaclesOf({ series, values, plot, y }: Layout): Obstacles {
  const points = series.flatMap((one) => one.points);
  return {
    grid: values.ticks.map(({ value }) => ({ ...plot, top: y(value) - 1, bottom: y(value) + 1 })),
    hard: points.map(markBox),
    soft: [
      ...points.flatMap(({ from, to, y }) => along({ x: from, y }, { x: to, y })),
      ...series.flatMap((one) =>
        segmentsOf(one, series.length === 1).flatMap(({ a, b }) => along(a, b)),
      ),
    ],
  };
}

/** All that is drawn for a point, its arrow included. */
function markBox({ x, y, top, bottom, point }: PlacedPoint): Box {
  const side = openSide(point);
  const mark = around(x, y, markRadius);
  return {
    ...mark,
    top: Math.min(mark.top, top) - (side === 'up' ? arrow : 0),
    bottom: Math.max(mark.bottom, bottom) + (side === 'down' ? arrow : 0),
  };
}

/** The best free place of a label, which is then taken; `undefined` where there is none. */
export function place(
  label: Label,
  { plot, width, em }: Layout,
  obstacles: Obstacles,
): PlacedLabel | undefined {
  const sheet = { left: plot.left, top: 1.4 * em, right: width, bottom: plot.bottom - 1 };
  const candidates = label.beside
    .flatMap((point) => placesBeside(label, point, em))
    .map((one, order) => ({ one, cost: costOf(one, order, sheet, obstacles) }))
    .filter(({ cost }) => cost !== undefined);
  const best = candidates.reduce<(typeof candidates)[number] | undefined>(
    (least, next) => (least?.cost === undefined || (next.cost ?? 0) < least.cost ? next : least),
    undefined,
  );
  if (best === undefined) return undefined;
  obstacles.hard.push(best.one.box);
  return best.one;
}

function costOf(
  { box }: PlacedLabel,
  order: number,
  sheet: Box,
  { hard, soft, grid }: Obstacles,
): number | undefined {
  if (!holds(sheet, box) || hard.some((other) => meet(box, other))) return undefined;
  const hidden = soft.filter((other) => meet(box, other)).length;
  return hidden > mostHidden
    ? undefined
    : hidden + grid.filter((line) => meet(box, line)).length + order * 0.25;
}

/** On the right of the point, above, below, on the left; then the same a little higher and lower. */
function placesBeside(label: Label, point: PlacedPoint, em: number): PlacedLabel[] {
  const width = Math.max(...label.lines.map(widthOf)) * em;
  const height = label.lines.length * leading * em;
  const mark = markBox(point);
  const middle = point.y - height / 2;
  const at = (anchor: PlacedLabel['anchor'], x: number, top: number): PlacedLabel => {
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    const box = { left, top, right: left + width, bottom: top + height };
    return { ...label, anchor, x, y: top + (leading * em) / 2, box };
  };
  const aside = (top: number) => [
    at('start', mark.right + gap - markRadius + 2, top),
    at('end', mark.left - gap + markRadius - 2, top),
  ];
  const [right, left] = aside(middle);
  const shifts = [-0.6, 0.6, -1.2, 1.2].map((shift) => middle + shift * em);
  return [
    ...(right ? [right] : []),
    at('middle', point.x, mark.top - height - 2),
    at('middle', point.x, mark.bottom + 2),
    ...(left ? [left] : []),
    at('start', point.x - markRadius, mark.top - height - 2),
    at('end', point.x + markRadius, mark.top - height - 2),
    ...shifts.flatMap(aside),
  ];
}
