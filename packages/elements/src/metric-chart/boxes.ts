/** A rectangle of the drawing, in pixels from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const around = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

export const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const holds = (outer: Box, inner: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

/** Boxes along a straight line, close enough that nothing of the size of a letter slips through. */
export function along(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): Box[] {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 8);
  return Array.from({ length: steps }, (_, index) => {
    const part = (index + 0.5) / steps;
    return around(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part, 3);
  });
}
