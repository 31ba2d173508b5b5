import type { Locale } from '@vitrine/core';

/**
 * What one part of a component says in words of its own, in every language. Each part has its words beside it or
 * in a file of this folder, so that a component carries no more than it says.
 */
export type Words<Says> = Readonly<Record<Locale, Says>>;
