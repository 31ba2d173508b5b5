/** A value as JSON that people can read and programs too. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
