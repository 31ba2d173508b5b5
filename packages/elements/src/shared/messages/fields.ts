import { words } from './words.js';

/** Fields of a record, by name; `*` stands for all that is said of it. */
export type FieldNames = Readonly<Record<string, string>>;

export const fieldNames = words('fieldNames', {
  '*': 'Statements',
  state: 'Standing',
  from: 'Start',
  to: 'End',
  value: 'Figure',
  amount: 'Amount',
  announced: 'Announced',
  effective: 'In effect',
  ended: 'Ended',
  asOf: 'As of',
  founded: 'Founded',
  country: 'Country',
  category: 'Category',
  tier: 'Tier',
  operator: 'Operator',
  owner: 'Owner',
  lineOf: 'House',
  share: 'Share',
  date: 'Date',
  parties: 'Parties',
  kind: 'Kind',
  name: 'Name',
  population: 'Population',
  summary: 'In short',
});
