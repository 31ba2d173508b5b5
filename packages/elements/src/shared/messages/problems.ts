import { words } from './words.js';

/**
 * What a page's author can mend. `thing` is the type of the record, or the vocabulary of the word, as the engine
 * names it: "brand", "platform", "brand-tier"; `valid` lists the words that there are, where none is near.
 */
export interface ProblemWords {
  readonly missingAttribute: (name: string) => string;
  readonly unknownName: (thing: string, name: string, nearest?: string, valid?: string) => string;
  readonly invalidDate: (text: string) => string;
}

/** What a reader calls by another word than the engine. */
const things: Readonly<Record<string, string>> = {
  'brand-category': 'category',
  'brand-tier': 'tier',
  'capability-kind': 'service',
  topic: 'concern',
};

export const problemWords = words('problemWords', {
  missingAttribute: (name) => `The attribute ${name} is missing.`,
  unknownName: (thing, name, nearest, valid) => {
    const missing = `There is no ${things[thing] ?? thing} called “${name}”`;
    if (nearest !== undefined) return `${missing}; did you mean “${nearest}”?`;
    return valid === undefined ? `${missing}.` : `${missing}; there are ${valid}.`;
  },
  invalidDate: (text) => `“${text}” is no date; write a day such as 2019-09-30.`,
});
