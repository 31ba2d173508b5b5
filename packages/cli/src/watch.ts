import { readdirSync, statSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** Long enough for an editor to finish saving, too short to wait for. */
const quiet = 60;

/** What editors and programs leave beside the file that they write. */
const passing = /^\.|~$|\.(?:tmp|swp|swx|part)$/u;

function foldersIn(root: string): string[] {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return [];
  const below = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  return [root, ...below];
}

/** A watch over a folder, to be ended. */
interface Watch {
  readonly close: () => void;
}

/**
 * Calls `onChange` when files of a folder or of those in it have changed, once for what changes
 * together. Each folder is watched by itself: Node watches a whole tree reliably on some systems only,
 * while a folder tells of every file in it everywhere, also of one that is replaced.
 */
export function watchFolder(root: string, onChange: () => void): Watch {
  let watchers: readonly FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;

  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      refresh();
      onChange();
    }, quiet);
  };
  const add = (folder: string): FSWatcher[] => {
    try {
      const watcher = watch(folder, (_event, name) => {
        if (name === null || !passing.test(name)) settle();
      });
      // A folder that is gone; the one above it tells so too.
      return [watcher.on('error', () => watcher.close())];
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
      throw error;
    }
  };
  const close = (): void => {
    for (const watcher of watchers) watcher.close();
  };
  // All anew: a folder that was removed and made again has its name, but not its watcher.
  const refresh = (): void => {
    close();
    watchers = foldersIn(root).flatMap(add);
  };

  refresh();
  return {
    close: () => {
      clearTimeout(timer);
      close();
    },
  };
}
