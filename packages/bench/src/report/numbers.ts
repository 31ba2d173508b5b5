/** Two significant digits below ten, none behind the point above: ratios are no more exact than that. */
export function short(value: number): string {
  if (value < 0.001) return '0';
  if (value >= 10_000_000) return `${Math.round(value / 1_000_000)}M`;
  if (value >= 1_000_000) return `${(value / 1_000_000).toFixed(1)}M`;
  if (value >= 10_000) return `${Math.round(value / 1000)}k`;
  if (value >= 1000) return `${(value / 1000).toFixed(1)}k`;
  if (value >= 10) return String(Math.round(value));
  return value >= 1 ? value.toFixed(1) : value.toPrecision(value < 0.01 ? 1 : 2);
}

/** Microseconds in the unit that suits them. */
export function duration(microseconds: number): string {
  if (microseconds >= 1_000_000) return `${short(microseconds / 1_000_000)} s`;
  if (microseconds >= 1000) return `${short(microseconds / 1000)} ms`;
  return `${short(microseconds)} µs`;
}

export const bytes = (count: number): string =>
  count >= 1000 ? `${short(count / 1000)} kB` : `${Math.round(count)} B`;

export const thousands = (count: number): string => count.toLocaleString('en');

export const rowsOf = (count: number): string => `${thousands(count)} rows`;
