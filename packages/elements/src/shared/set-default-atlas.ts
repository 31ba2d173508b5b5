import type { Atlas } from '@vitrine/core';
import { provideByDefault } from './default-atlas.js';
import { exhibitsOf, type Exhibits } from './exhibits.js';

/**
 * Gives an atlas to all components that stand in no `<vitrine-atlas>` with one of its own.
 * The one-tag script calls it with the seeded atlas. `undefined` takes it back.
 */
export function setDefaultAtlas(atlas: Atlas | Exhibits | undefined): void {
  provideByDefault(atlas === undefined ? undefined : exhibitsOf(atlas));
}
