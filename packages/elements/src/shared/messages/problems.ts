import { words } from './words.js';

/** What a page's author can mend. `thing` is the type of the record as the engine names it: "brand", "platform". */
export interface ProblemWords {
  readonly missingAttribute: (name: string) => string;
  readonly unknownId: (thing: string, id: string, nearest: string | undefined) => string;
  readonly invalidDate: (text: string) => string;
}

export const problemWords = words('problemWords', {
  missingAttribute: (name) => `The attribute ${name} is missing.`,
  unknownId: (thing, id, nearest) =>
    `There is no ${thing} called “${id}”${nearest === undefined ? '.' : `; did you mean “${nearest}”?`}`,
  invalidDate: (text) => `“${text}” is no date; write a day such as 2019-09-30.`,
});
