/** Reads an own property of a value whose shape is known only from the model table. */
export function read(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  // Any object can be read by name; what comes back is unknown until the table says its kind.
  return (value as Readonly<Record<string, unknown>>)[name];
}
