import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { storedMemory, type ReadMemory } from '@vitrine/core/compile';

/** What earlier runs read of a folder of seeds. */
interface SeedsMemory {
  readonly memory?: ReadMemory;
  /** Leaves what this run read to the next. */
  store(): void;
  /** Does something with the memory, and leaves to the next run what was read, whatever came of it. */
  using<Result>(work: (options: { readonly memory?: ReadMemory }) => Result): Result;
}

/**
 * The memory of a folder of seeds in `node_modules/.cache/vitrine`, in the nearest `node_modules` above
 * it. Where there is none, or none is wanted, nothing is remembered.
 */
export function memoryOf(seeds: string, wanted: boolean): SeedsMemory {
  const modules = wanted ? nearestModules(resolve(seeds)) : undefined;
  if (modules === undefined) return { store: () => undefined, using: (work) => work({}) };
  const name = createHash('sha256').update(resolve(seeds)).digest('hex').slice(0, 16);
  const memory = storedMemory(join(modules, '.cache', 'vitrine', `${name}.json`));
  const store = () => memory.store();
  const using: SeedsMemory['using'] = (work) => {
    try {
      return work({ memory });
    } finally {
      store();
    }
  };
  return { memory, store, using };
}

function nearestModules(folder: string): string | undefined {
  const found = join(folder, 'node_modules');
  if (statSync(found, { throwIfNoEntry: false })?.isDirectory()) return found;
  return folder === dirname(folder) ? undefined : nearestModules(dirname(folder));
}
