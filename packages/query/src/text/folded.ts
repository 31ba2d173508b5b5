/** Full-width and half-width forms, ligatures and case are one to somebody who looks for a name. */
export function folded(text: string): string {
  if (isFolded(text)) return text;
  // What was nothing but ASCII and Chinese characters needs no more; to normalize takes longer than to look a name up.
  const small = text.toLowerCase();
  return isFolded(small) ? small : text.normalize('NFKC').toLowerCase();
}

/** Whether a text is of small letters and other signs of ASCII, and of Chinese characters. */
function isFolded(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isSmall = code < 0x41 || (code > 0x5a && code < 0x80);
    if (!isSmall && (code < 0x4e00 || code > 0x9fff)) return false;
  }
  return true;
}
