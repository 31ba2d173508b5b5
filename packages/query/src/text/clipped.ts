const longest = 80;

/** A text as a message repeats it: whoever wrote a page of it knows how it goes on. */
export const clipped = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text;
