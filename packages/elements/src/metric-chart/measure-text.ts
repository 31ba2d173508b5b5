const wide = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/u;

/**
 * The width that a text takes at most, in ems. An estimate on the safe side: a label that is a letter too wide costs
 * nothing, and one that is measured must be drawn twice.
 */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (wide.test(letter)) width += 1;
    else if (/[MWmw@%]/u.test(letter)) width += 0.92;
    else if (/[A-Z0-9≥≤>–]/u.test(letter)) width += 0.68;
    else width += /[ijltfr.,:;'’|()\s]/u.test(letter) ? 0.36 : 0.6;
  }
  return width;
}

/** Lines of a text that are no wider than so many ems; Latin breaks between words, Chinese anywhere. */
export function wrap(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.match(
    /[\u2E80-\u9FFF\uFF00-\uFFEF]|[^\s\u2E80-\u9FFF\uFF00-\uFFEF]+\s*|\s+/gu,
  ) ?? []) {
    // A line never begins with what closes the one before.
    const closes = /^[，。；：、）%]/u.test(part);
    if (line !== '' && !closes && widthOf((line + part).trimEnd()) > most) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
