import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many columns a text takes in a terminal: a Chinese character takes two. */
export const widthOf = (text: string): number => stringWidth(text);

/** The beginning of a text that takes no more than a number of columns. */
function beginning(text: string, width: number): string {
  let kept = '';
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    used += widthOf(segment);
    if (used > width) break;
    kept += segment;
  }
  return kept;
}

/** A text cut to a number of columns, with an ellipsis where something was cut off. */
export function cut(text: string, width: number): string {
  return widthOf(text) <= width ? text : `${beginning(text, width - 1).trimEnd()}…`;
}

/** A text in lines of at most a number of columns, broken between words where there are any. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<= )|(?<=-)(?=\p{L})/u)) {
    if (widthOf((line + word).trimEnd()) <= width) {
      line += word;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    line = word;
    for (
      let piece = beginning(line, width);
      piece !== '' && widthOf(line.trimEnd()) > width;
      piece = beginning(line, width)
    ) {
      lines.push(piece);
      line = line.slice(piece.length);
    }
  }
  return [...lines, line.trimEnd()];
}

/** A text filled up with spaces to a number of columns. */
export function pad(text: string, width: number, side: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return side === 'left' ? space + text : text + space;
}

/** A text without what could steer a terminal: data may come from anybody. */
export const printable = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');
