import { words } from '../shared/messages/words.js';
import { counted } from '../shared/messages/counted.js';
import type { MarkKind } from './mark-kinds.js';

/** `place`: what a screen reader hears on entering the chart; `key`: the marks, each with its meaning. */
export interface ChartWords {
  readonly label: string;
  readonly headline: (metric: string, subjects: string) => string;
  readonly heading: (subject: string, metric: string) => string;
  readonly asOf: (day: string) => string;
  readonly chart: (name: string) => string;
  readonly keys: string;
  readonly key: Readonly<Record<MarkKind, string>>;
  readonly table: string;
  readonly series: string;
  readonly when: string;
  readonly value: string;
  readonly reporter: string;
  readonly asReported: string;
  readonly reportedBy: (name: string) => string;
  readonly noFigure: (day: string) => string;
  readonly without: (names: string) => string;
  readonly notDrawn: (drawn: number, all: number) => string;
  readonly otherUnits: (units: string) => string;
  readonly figures: (count: number) => string;
  readonly columns: readonly string[];
}

export const chartWords = words('chartWords', {
  label: 'Over time',
  headline: (metric, subjects) => (subjects === '' ? metric : `${metric}: ${subjects}`),
  heading: (subject, metric) => `${subject}: ${metric.charAt(0).toLowerCase()}${metric.slice(1)}`,
  asOf: (day) => `As of ${day}.`,
  chart: (name) => `Chart: ${name}`,
  keys: 'Arrow keys move between figures; Enter shows the evidence.',
  key: {
    'at-least': 'at least, or more than',
    'at-most': 'at most, or less than',
    between: 'between two values',
    period: 'over a period',
    fuzzy: 'date not exact',
    forecast: 'forecast',
    disputed: 'sources disagree',
  },
  table: 'Figures as a table',
  series: 'Series',
  when: 'When',
  value: 'Value',
  reporter: 'Reported by',
  asReported: 'as reported',
  reportedBy: (name) => `reported by ${name}`,
  noFigure: (day) => `No source gives such a figure by ${day}.`,
  without: (names) => `No such figure is known of ${names}.`,
  notDrawn: (drawn, all) =>
    `${drawn} of ${all} series are drawn, the longest of each subject first; the table has all.`,
  otherUnits: (units) => `Figures in ${units} have no axis in common and stand in the table.`,
  figures: (count) => counted(count, 'figure', 'figures'),
  columns: [
    'Series',
    'Earliest day',
    'Latest day',
    'Date (EDTF)',
    'Lowest',
    'Highest',
    'Qualifier',
    'Approximate',
    'Unit',
    'Forecast',
    'Disputed',
    'Reported by',
    'Sources',
  ],
});
