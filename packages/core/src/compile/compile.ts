import { statSync } from 'node:fs';
import { VitrineError, type Problem } from '../errors.js';
import { fuse } from '../fuse/fuse.js';
import type { Atlas } from '../model/atlas.js';
import { listFiles, readFileIfThere, strayFiles } from './files.js';
import { readSources, type SourceFile } from './read-sources.js';
import { readYaml, type YamlFile } from './read-yaml.js';
import { judgedBy, readVocabulary, type Vocabulary } from './read-vocabulary.js';

const exceptionsFile = 'lint-exceptions.yaml';

export interface CompileOptions {
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
export function readSeeds(folder: string): Seeds {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    const message = `there is no folder \`${folder}\`; name the one that holds vocabulary/ and sources/`;
    throw new VitrineError('no-seeds', [{ code: 'no-seeds', path: '', message }]);
  }
  const {
    vocabulary,
    names,
    complete,
    problems: inVocabulary,
  } = readVocabulary(listFiles(folder, 'vocabulary'));
  const files = listFiles(folder, 'sources');
  const { sources, problems: inSources } = readSources(files, names);
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
  const yaml = exceptions && readYaml(exceptions.path, exceptions.text);
  if (yaml && 'problems' in yaml) problems.push(...yaml.problems);
  if (problems.length > 0) throw new VitrineError('invalid-seeds', problems);
  return { vocabulary, sources, ...(yaml && 'place' in yaml && { exceptions: yaml }) };
}

/**
 * Fuses seeds that were read into an atlas.
 *
 * @throws VitrineError `invalid-seeds`
 */
export function compileSeeds({ vocabulary, sources }: Seeds, { version }: CompileOptions): Atlas {
  const { identities, terms, redirects } = vocabulary;
  const atlas = fuse({
    identities,
    terms,
    redirects,
    sources: sources.map(({ source }) => source),
    claims: sources.flatMap(({ claims }) => claims),
    version,
  });
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
  return compileSeeds(readSeeds(folder), options);
}
