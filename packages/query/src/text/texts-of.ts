/** The texts of a value: one text, those of a list, or those of all languages. */
export function textsOf(value: unknown): readonly string[] {
  const texts = typeof value === 'object' && value !== null ? Object.values(value) : [value];
  return texts.filter((text) => typeof text === 'string');
}
