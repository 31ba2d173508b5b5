/** Full-width and half-width forms, ligatures and case are one to somebody who looks for a name. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase();
