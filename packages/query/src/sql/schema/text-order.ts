/**
 * What a text is ordered by, as one text whose UTF-8 bytes are in the order of the language: by lower-case letters,
 * then as it stands, both by Unicode code units. Code units put the planes beyond the first before U+E000, bytes put
 * them last, so that what lies from U+E000 on is moved to the end of the last plane, where no text has letters.
 */
export const orderOf = (text: string): string =>
  inBytes(`${text.toLowerCase()}${separator}${text}`);

/** Before every character that a text in the tables has. */
export const separator = '\u0001';

/** A text whose UTF-8 bytes are in the order of the code units of another. */
export const inBytes = (text: string): string =>
  text.replaceAll(/[\uE000-\uFFFF]/g, (letter) =>
    String.fromCodePoint(letter.charCodeAt(0) + 0x10_0000),
  );
