export { stats, type StatsOptions } from './stats.js';
export type {
  DatePrecision,
  DifferingReadings,
  Dispute,
  ForecastSpread,
  History,
  Quality,
  QualityOf,
  Share,
  Stats,
} from './types.js';
