import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many columns a text takes in a terminal: a Chinese character takes two. */
export const widthOf = (text: string): number => stringWidth(text);

/** A text cut to a number of columns, with an ellipsis where something was cut off. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    const taken = widthOf(segment);
    if (used + taken > width - 1) break;
    kept += segment;
    used += taken;
  }
  return `${kept.trimEnd()}…`;
}

/** A text filled up with spaces to a number of columns. */
export function pad(text: string, width: number, side: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return side === 'left' ? space + text : text + space;
}

/** A text without what could steer a terminal: data may come from anybody. */
export const printable = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');
