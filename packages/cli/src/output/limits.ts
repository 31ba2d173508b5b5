/** How much of a long list a page shows. */
export interface Limits {
  /** Sources that a cell cites. */
  readonly sources: number;
  /** Things in a cell, such as the deals of a platform. */
  readonly items: number;
  /** Rows of a section. */
  readonly rows: number;
}

/** For files and programs, which have room. */
export const unlimited: Limits = { sources: Infinity, items: Infinity, rows: Infinity };

/** For people, who ask for another format when they want the rest. */
export const readable: Limits = { sources: 3, items: 5, rows: 20 };

/** The first of a list, and how many it leaves out: never a single one, which takes no more room than its count. */
export function firstOf<Item>(
  list: readonly Item[],
  most: number,
): { readonly shown: readonly Item[]; readonly more: number } {
  const shown = list.length <= most + 1 ? list : list.slice(0, most);
  return { shown, more: list.length - shown.length };
}

/** `a; b; c and 12 more` */
export function listText(texts: readonly string[], more: number): string {
  return `${texts.join('; ')}${more > 0 ? ` and ${more.toLocaleString('en')} more` : ''}`;
}
