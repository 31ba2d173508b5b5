const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * A text that two values share exactly where they mean the same: neither the order of keys nor that
 * of a list says anything in the model.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort(byText).join()}]`;
  if (value === undefined) return '';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => byText(a, b))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`);
  return `{${parts.join()}}`;
}

export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  byText(a.id, b.id);
