import { clipped } from '../text/clipped.js';

/** The path of a field: `where.of`; brackets keep names apart that hold dots themselves. */
export function join(path: string, name: string): string {
  const told = clipped(name);
  return told.includes('.') ? `${path}["${told}"]` : path === '' ? told : `${path}.${told}`;
}

/** The path of an item of a list: `where.of[2]`. */
export const at = (path: string, index: number): string => `${path}[${index}]`;
