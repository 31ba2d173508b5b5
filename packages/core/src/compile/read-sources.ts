import { basename, dirname } from 'node:path';
import type { Problem } from '../errors.js';
import type { Source } from '../model/source.js';
import { problemAt, type PlacedProblem } from '../read/issues.js';
import type { MetricLookup } from '../read/claim-rules.js';
import type { ReadSource } from '../read/read-source-file.js';
import type { KnownNames } from '../read/references.js';
import type { SeedFile } from './files.js';
import type { ReadMemory } from './memory/read-memory.js';
import type { YamlFile } from './read-yaml.js';

/** A source file that was read, with the file to find its places in. */
export interface SourceFile extends ReadSource {
  readonly yaml: YamlFile;
}

/** A source file lies where its id and its year say, so that it can be found without a search. */
function checkPlace({ path }: SeedFile, source: Source): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  const name = basename(path, '.yaml');
  if (source.id !== name) {
    const message = `is \`${source.id}\`, but the file is named \`${name}.yaml\`; make them the same`;
    problems.push(problemAt(['source', 'id'], 'misplaced-file', message));
  }
  const year = source.published?.earliest?.slice(0, 4) ?? 'undated';
  if (dirname(path) !== `sources/${year}`) {
    const message = `belongs in \`sources/${year}/\`, by its year of publication`;
    problems.push(problemAt(['source', 'published'], 'misplaced-file', message));
  }
  return problems;
}

/** In the order in which an author goes through the file. */
const byPlace = (a: Problem, b: Problem): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** Reads every file of `sources/`, and tells every problem of every file. */
export function readSources(
  files: readonly SeedFile[],
  names: KnownNames & MetricLookup,
  memory: Pick<ReadMemory, 'yaml' | 'source'>,
): { sources: readonly SourceFile[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const sources: SourceFile[] = [];
  const placeOfId = new Map<string, string>();
  for (const file of files) {
    const yaml = memory.yaml(file);
    if (!('place' in yaml)) {
      problems.push(...yaml.problems);
      continue;
    }
    const result = memory.source(yaml, names);
    const found = [...result.problems];
    if (result.source) {
      found.push(...checkPlace(file, result.source));
      const { id } = result.source;
      const other = placeOfId.get(id);
      if (other !== undefined) {
        const message = `source \`${id}\` is in \`${other}\` too`;
        found.push(problemAt(['source', 'id'], 'duplicate-id', message));
      }
      placeOfId.set(id, file.path);
    }
    problems.push(...found.map(yaml.place).sort(byPlace));
    if (result.read) sources.push({ ...result.read, yaml });
  }
  return { sources, problems };
}
