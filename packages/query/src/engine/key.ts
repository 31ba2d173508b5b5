/** How long the text of a query that is remembered may be. */
export const longest = 10_000;

/** What a query or the values of its parameters are remembered by; nothing for what is no JSON, or too long. */
export function keyOf(value: unknown): string | undefined {
  try {
    const text: unknown = JSON.stringify(value);
    return typeof text === 'string' && text.length <= longest ? text : undefined;
  } catch {
    return undefined;
  }
}
