import { words } from './words.js';

/** What every exhibit says of itself. */
export interface ExhibitWords {
  readonly nothingYet: string;
  readonly cannotShow: string;
  readonly classification: string;
}

export const exhibitWords = words('exhibitWords', {
  nothingYet: 'Nothing to show yet: no atlas is set.',
  cannotShow: 'This cannot be shown.',
  classification: 'Values without a dotted line are the editors’ own classification.',
});
