/**
 * The distance between round values: 1, 2 or 5 times a power of ten. Below one it is kept as the number of values that
 * make up one, which is whole where the distance is no exact number.
 */
interface Step {
  readonly size: number;
  readonly per: number;
}

/** Of neighbouring distances the one that is nearer on a scale of ratios. */
const bounds = [
  [Math.sqrt(50), 10],
  [Math.sqrt(10), 5],
  [Math.sqrt(2), 2],
] as const;

/** The distance at which about as many values as are `wanted` make up a stretch. */
function stepOf(stretch: number, wanted: number): Step {
  const rough = stretch / wanted;
  const power = Math.floor(Math.log10(rough));
  const error = rough / 10 ** power;
  const factor = bounds.find(([bound]) => error >= bound)?.[1] ?? 1;
  return power < 0
    ? { size: 1, per: 10 ** -power / factor }
    : { size: 10 ** power * factor, per: 1 };
}

/** The round values from one number to a greater one. */
export function roundValues(from: number, to: number, wanted: number): readonly number[] {
  const { size, per } = stepOf(to - from, wanted);
  const value = (index: number) => (index * size) / per;
  let first = Math.round((from * per) / size);
  if (value(first) < from) first += 1;
  let last = Math.round((to * per) / size);
  if (value(last) > to) last -= 1;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => value(first + index));
}

/** The stretch widened to round values at both ends, which may ask for a greater distance again. */
export function roundEnds(
  from: number,
  to: number,
  wanted: number,
  before?: Step,
): readonly [from: number, to: number] {
  const step = stepOf(to - from, wanted);
  const { size, per } = step;
  // Where numbers are too close for doubles, each widening would ask for a smaller distance again.
  if (before && size / per <= before.size / before.per) return [from, to];
  const value = (index: number) => (index * size) / per;
  // What is a round value already stays one, also where the product is a hair off.
  let first = Math.ceil((from * per) / size);
  if (value(first) > from) first -= 1;
  let last = Math.floor((to * per) / size);
  if (value(last) < to) last += 1;
  return roundEnds(value(first), value(last), wanted, step);
}
