import { counted } from '../shared/messages/counted.js';
import { words } from '../shared/messages/words.js';

export interface CardWords {
  readonly brand: string;
  readonly presence: string;
  readonly figures: string;
  readonly happenings: string;
  readonly noPresence: (day: string) => string;
  readonly founded: (date: string) => string;
  readonly ownedBy: (owners: string) => string;
  readonly lineOf: (house: string) => string;
  readonly morePlatforms: (count: number) => string;
  readonly moreFigures: (count: number) => string;
  readonly moreHappenings: (count: number) => string;
}

export const cardWords = words('cardWords', {
  brand: 'Brand',
  presence: 'Presence',
  figures: 'Figures',
  happenings: 'Deals and campaigns',
  noPresence: (day) => `No source speaks of a presence by ${day}.`,
  founded: (date) => `founded ${date}`,
  ownedBy: (owners) => `owned by ${owners}`,
  lineOf: (house) => `a line of ${house}`,
  morePlatforms: (count) => counted(count, 'more platform', 'more platforms'),
  moreFigures: (count) => counted(count, 'more figure', 'more figures'),
  moreHappenings: (count) => counted(count, 'more deal or campaign', 'more deals and campaigns'),
});
