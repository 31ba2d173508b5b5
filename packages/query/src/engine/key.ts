/** How long the text of a query that is remembered may be: the plan of a long one holds more than it saves. */
export const longest = 2000;

/**
 * What a plain copy of a query, or of the values of its parameters, is remembered by; nothing for what is too long, or
 * holds what JSON would leave out or write as something else: the check may refuse the one and take the other.
 */
export function keyOf(...copies: readonly unknown[]): string | undefined {
  if (!copies.every(isJson)) return undefined;
  const text = copies.map((copy) => JSON.stringify(copy)).join('\n');
  return text.length <= longest ? text : undefined;
}

function isJson(value: unknown): boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
    ? Object.values(value).every(isJson)
    : false;
}
