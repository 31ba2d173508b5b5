import { words } from './words.js';

/** What is said beside a figure. */
export interface FigureWords {
  readonly population: (name: string, size: number) => string;
  readonly forecast: string;
}

export const figureWords = words('figureWords', {
  population: (name, size) => `${name} (${size.toLocaleString('en')})`,
  forecast: 'forecast',
});
