import { statSync } from 'node:fs';
import { VitrineError, type Problem } from '../errors.js';
import { fuse } from '../fuse/fuse.js';
import type { Atlas } from '../model/atlas.js';
import { listFiles, readFileIfThere, strayFiles } from './files.js';
import { readSources, type SourceFile } from './read-sources.js';
import { readMemory, type ReadMemory } from './memory/read-memory.js';
import type { YamlFile } from './read-yaml.js';
import { judgedBy, type Vocabulary } from './read-vocabulary.js';

const exceptionsFile = 'lint-exceptions.yaml';

export interface ReadOptions {
  /** What was read of the folder before: only what changed since is read and fused again. */
  readonly memory?: ReadMemory;
  /** Told before each file is read: how many were, of how many. */
  readonly onProgress?: (read: number, total: number) => void;
}

export interface CompileOptions extends ReadOptions {
  /** Version of the data that the atlas carries in `meta.version`. */
  readonly version: string;
}

/** Campaigns are named by whoever writes of them; at least one source has to. */
function unnamedCampaigns(atlas: Atlas): Problem[] {
  return atlas.campaigns
    .filter((campaign) => !('name' in campaign))
    .map(({ id }) => ({
      code: 'missing-name',
      path: `campaigns.${id}`,
      message: 'no claim about this campaign gives its `name`; add it to one',
    }));
}

/** The same memory, which counts the files that it is asked for. */
function counting(
  memory: ReadMemory,
  total: number,
  onProgress: ReadOptions['onProgress'],
): Pick<ReadMemory, 'yaml' | 'source'> {
  let read = 0;
  return {
    ...memory,
    yaml: (file) => {
      onProgress?.(read++, total);
      return memory.yaml(file);
    },
  };
}

/** A folder of seeds, read and found free of mistakes, with its files to find places in. */
export interface Seeds {
  readonly vocabulary: Vocabulary;
  readonly sources: readonly SourceFile[];
  /** The list of places where a rule of the data guidelines may be broken, if there is one. */
  readonly exceptions?: YamlFile;
}

/**
 * Reads a folder of seeds (`vocabulary/`, `sources/<year>/`).
 *
 * @throws VitrineError `no-seeds`; `invalid-seeds` with every problem of every file; nothing is half-read.
 */
export function readSeeds(
  folder: string,
  { memory = readMemory(), onProgress }: ReadOptions = {},
): Seeds {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    const message = `there is no folder \`${folder}\`; name the one that holds vocabulary/ and sources/`;
    throw new VitrineError('no-seeds', [{ code: 'no-seeds', path: '', message }]);
  }
  const inVocabularyFolder = listFiles(folder, 'vocabulary');
  const files = listFiles(folder, 'sources');
  const reading = counting(memory, inVocabularyFolder.length + files.length, onProgress);
  const {
    vocabulary,
    names,
    complete,
    problems: inVocabulary,
  } = memory.vocabulary(inVocabularyFolder, reading.yaml);
  const { sources, problems: inSources } = readSources(files, names, reading);
  const problems = [
    ...strayFiles(folder, 'vocabulary'),
    ...strayFiles(folder, 'sources'),
    ...inVocabulary,
    ...inSources.filter(judgedBy(complete)),
  ];
  if (files.length === 0) {
    const message = `\`${folder}\` holds no source files; they belong in sources/<year>/<source-id>.yaml`;
    problems.push({ code: 'no-seeds', path: '', message });
  }
  const exceptions = readFileIfThere(folder, exceptionsFile);
  const yaml = exceptions && memory.yaml(exceptions);
  if (yaml && 'problems' in yaml) problems.push(...yaml.problems);
  if (problems.length > 0) throw new VitrineError('invalid-seeds', problems);
  return { vocabulary, sources, ...(yaml && 'place' in yaml && { exceptions: yaml }) };
}

/**
 * Fuses seeds that were read into an atlas.
 *
 * @throws VitrineError `invalid-seeds`
 */
export function compileSeeds(
  { vocabulary, sources }: Seeds,
  { version, memory }: Pick<CompileOptions, 'version' | 'memory'>,
): Atlas {
  const { identities, terms, redirects } = vocabulary;
  const material = {
    identities,
    terms,
    redirects,
    sources: sources.map(({ source }) => source),
    claims: sources.flatMap(({ claims }) => claims),
    version,
  };
  const atlas = fuse(material, memory?.record);
  const unnamed = unnamedCampaigns(atlas);
  if (unnamed.length > 0) throw new VitrineError('invalid-seeds', unnamed);
  return atlas;
}

/**
 * Compiles a folder of seeds into an atlas: reads it, and fuses what was read.
 *
 * @throws VitrineError `no-seeds`; `invalid-seeds` with every problem of every file; nothing is half-made.
 */
export function compile(folder: string, options: CompileOptions): Atlas {
  return compileSeeds(readSeeds(folder, options), options);
}
