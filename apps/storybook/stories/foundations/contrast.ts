import Color from 'colorjs.io';

/** The colours that text is set in. Each stands on the surface. */
export const textColours = ['ink', 'muted', 'accent'] as const;

/**
 * How far two colours stand apart, as WCAG 2.1 measures it: from 1 to 21.
 *
 * @returns undefined where one of them is no colour of CSS
 */
export function contrastOf(text: string, surface: string): number | undefined {
  const [front, back] = [Color.try(text), Color.try(surface)];
  return front && back ? front.contrast(back, 'WCAG21') : undefined;
}

/** A ratio as it is written, cut rather than rounded up to a bound that it does not reach. */
export const writtenRatio = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);
