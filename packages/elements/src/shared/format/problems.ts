import type { Locale, Problem } from '@vitrine/core';
import { problemWords } from '../messages/problems.js';
import { sentenceCase } from './locale.js';

/** A message names what it speaks of in backticks: "unknown brand `coahc`; did you mean `coach`?", or lists what there is. */
const unknownName =
  /^unknown (.+?) `([^`]*)`(?:; did you mean `([^`]*)`|; (?:valid:|write any of) (.*))?/;
const quoted = /`([^`]*)`/;

/**
 * A problem as a sentence: in the language of a reader where one is given and the sentence is known,
 * else as it was written for a developer.
 */
export function problemText({ code, path, message }: Problem, locale?: Locale): string {
  const sentence = locale && known(code, path, message, locale);
  return sentence ?? sentenceCase(message);
}

function known(code: string, path: string, message: string, locale: Locale): string | undefined {
  switch (code) {
    case 'missing-attribute':
      return problemWords[locale].missingAttribute(path);
    case 'unknown-id':
    case 'unknown-word':
    case 'unknown-need': {
      const [, thing, name, nearest, valid] = unknownName.exec(message) ?? [];
      return thing === undefined || name === undefined
        ? undefined
        : problemWords[locale].unknownName(
            thing,
            name,
            nearest,
            code === 'unknown-id' ? undefined : valid,
          );
    }
    case 'invalid-date': {
      const [, text] = quoted.exec(message) ?? [];
      return text === undefined ? undefined : problemWords[locale].invalidDate(text);
    }
    default:
      return undefined;
  }
}
