const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Text as base64url (RFC 4648, section 5, without padding). Neither browsers nor Node offer it to both. */
export function encodeBase64Url(text: string): string {
  let encoded = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytesOf(text)) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 6; bits -= 6) encoded += alphabet[(held >> (bits - 6)) & 63] ?? '';
    held &= 63;
  }
  return bits > 0 ? encoded + (alphabet[(held << (6 - bits)) & 63] ?? '') : encoded;
}

/** @throws URIError or RangeError where the text is not base64url of UTF-8 */
export function decodeBase64Url(encoded: string): string {
  let escaped = '';
  let held = 0;
  let bits = 0;
  for (const character of encoded) {
    const value = alphabet.indexOf(character);
    if (value < 0) throw new RangeError('Not base64url.');
    held = ((held & 255) << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    escaped += `%${((held >> bits) & 255).toString(16).padStart(2, '0')}`;
  }
  return decodeURIComponent(escaped);
}

/** The bytes of a text in UTF-8. JSON text, which is what it is for, has no lone surrogates. */
function bytesOf(text: string): number[] {
  // Nearly all that is encoded is ASCII, whose letters are their own bytes.
  const codes: number[] = [];
  for (let at = 0; at < text.length && codes.length === at; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) codes.push(code);
  }
  if (codes.length === text.length) return codes;
  const escaped = encodeURIComponent(text);
  return [...escaped.matchAll(/%([0-9A-F]{2})|./g)].map(([character, hex]) =>
    hex === undefined ? character.charCodeAt(0) : Number.parseInt(hex, 16),
  );
}
