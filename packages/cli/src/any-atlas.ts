import { statSync } from 'node:fs';
import type { Atlas } from '@vitrine/core';
import { loadAtlas } from './atlas.js';
import { atlasOfRevision } from './revision.js';

/**
 * The atlas that a name stands for: an `atlas.json`, a folder of seeds, or a git revision whose
 * seeds are compiled. A file or folder comes before a revision of the same name.
 *
 * @throws UsageError where it is none of the three
 * @throws VitrineError where the file is no atlas or the seeds cannot be compiled
 */
export async function anyAtlas(name: string, seeds: string): Promise<Atlas> {
  const found = statSync(name, { throwIfNoEntry: false });
  if (found?.isDirectory()) {
    const { compileSeeds } = await import('./seeds.js');
    return compileSeeds(name, unreleased);
  }
  return found ? loadAtlas(name) : atlasOfRevision(name, seeds, unreleased);
}

/** Seeds carry no version: that is the release's. */
const unreleased = '0.0.0';
