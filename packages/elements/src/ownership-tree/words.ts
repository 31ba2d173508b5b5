import { counted } from '../shared/messages/counted.js';
import { words } from '../shared/messages/words.js';

export interface TreeWords {
  readonly label: string;
  readonly subtitle: (day: string) => string;
  readonly ownedBy: string;
  readonly owns: string;
  readonly history: string;
  readonly deals: string;
  readonly noOwner: (day: string) => string;
  readonly lineOf: (house: string) => string;
  readonly runBy: (operator: string) => string;
  /** A thing that stands elsewhere in the tree, where it is followed further. */
  readonly followed: Readonly<Record<'cycle' | 'elsewhere', string>>;
  readonly changes: Readonly<Record<'start' | 'end', string>>;
  readonly more: (count: number) => string;
}

export const treeWords = words('treeWords', {
  label: 'Ownership',
  subtitle: (day) => `Owners and holdings as of ${day}`,
  ownedBy: 'Owned by',
  owns: 'Owns',
  history: 'Owners over time',
  deals: 'Deals',
  noOwner: (day) => `No source names an owner by ${day}.`,
  lineOf: (house) => `A line of ${house}, whose owner is often its own.`,
  runBy: (operator) => `Run by ${operator}, which is not the same as owning it.`,
  followed: { cycle: 'stands above itself', elsewhere: 'see elsewhere' },
  changes: { start: 'began an ownership', end: 'ended an ownership' },
  more: (count) => counted(count, 'more', 'more'),
});
