import { createHash } from 'node:crypto';

/** The paragraphs of a text: what stands between blank lines. Passage 1 is the first of them. */
export function passagesOf(text: string): string[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n[^\S\n]*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** First 16 hex digits of the SHA-256 of a passage in Unicode NFC with its white space collapsed. */
export function passageDigest(passage: string): string {
  const canonical = passage.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return createHash('sha256').update(canonical, 'utf8').digest('hex').slice(0, 16);
}
