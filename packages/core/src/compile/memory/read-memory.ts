import type { MetricLookup } from '../read/claim-rules.js';
import { readSourceFile } from '../read/read-source-file.js';
import type { KnownNames } from '../read/references.js';
import type { SeedFile } from './files.js';
import { readVocabulary, type OpenYaml } from './read-vocabulary.js';
import { readYaml } from './read-yaml.js';

type Names = KnownNames & MetricLookup;
type ReadYaml = ReturnType<typeof readYaml>;
type ReadVocabulary = ReturnType<typeof readVocabulary>;
type ReadSource = ReturnType<typeof readSourceFile>;

/**
 * What was read of a folder of seeds, so that the next reading of it reads only what changed. Files
 * are told apart by their whole text, never by their time: what is remembered cannot be stale.
 */
export interface ReadMemory {
  yaml(file: SeedFile): ReadYaml;
  /** `open` opens the files where the vocabulary is not the one of before. */
  vocabulary(files: readonly SeedFile[], open: OpenYaml): ReadVocabulary;
  source(value: unknown, names: Names): ReadSource;
}

/** A memory of nothing, to be given to each reading of one folder. */
export function readMemory(): ReadMemory {
  const files = new Map<string, { readonly text: string; readonly yaml: ReadYaml }>();
  const sources = new WeakMap<object, { readonly names: Names; readonly read: ReadSource }>();
  let last: { readonly files: readonly SeedFile[]; readonly read: ReadVocabulary } | undefined;

  return {
    yaml: ({ path, text }) => {
      const found = files.get(path);
      if (found?.text === text) return found.yaml;
      const yaml = readYaml(path, text);
      files.set(path, { text, yaml });
      return yaml;
    },
    vocabulary: (given, open) => {
      if (last && sameFiles(last.files, given)) return last.read;
      const read = readVocabulary(given, open);
      last = { files: given, read };
      return read;
    },
    // The same text is the same value here, and the same vocabulary the same names.
    source: (value, names) => {
      if (typeof value !== 'object' || value === null) return readSourceFile(value, names);
      const found = sources.get(value);
      if (found?.names === names) return found.read;
      const read = readSourceFile(value, names);
      sources.set(value, { names, read });
      return read;
    },
  };
}

function sameFiles(known: readonly SeedFile[], given: readonly SeedFile[]): boolean {
  return (
    known.length === given.length &&
    given.every(
      ({ path, text }, index) => known[index]?.path === path && known[index].text === text,
    )
  );
}
