import { basename } from 'node:path';
import type { Problem } from '../errors.js';
import { emptyIdentities, identityCollections, type IdentityMaps } from '../fuse/identities.js';
import type { Atlas } from '../model/atlas.js';
import type { Term } from '../model/record.js';
import {
  termSchema,
  termVocabularies,
  type IdentityCollection,
  type Redirect,
} from '../model/vocabulary.js';
import { checkRedirects, readCollection } from '../read/identities.js';
import { problemAt, problemsOf, type PlacedProblem } from '../read/issues.js';
import type { MetricLookup } from '../read/claim-rules.js';
import { knownNames, refusedNames } from '../read/known-names.js';
import { checkEntryReferences, type KnownNames } from '../read/references.js';
import { suggest } from '../text/suggest.js';
import type { SeedFile } from './files.js';
import type { YamlFile } from './read-yaml.js';

export interface Vocabulary {
  readonly identities: IdentityMaps;
  readonly terms: readonly Term[];
  readonly redirects: Atlas['redirects'];
  /** The files by path, to find the places of entries in. */
  readonly files: ReadonlyMap<string, YamlFile>;
}

const nameOf = ({ path }: SeedFile): string => basename(path, '.yaml');

/** How a file is opened: read, or remembered. */
export type OpenYaml = (file: SeedFile) => YamlFile | { problems: readonly Problem[] };

function open(file: SeedFile, openYaml: OpenYaml, problems: Problem[]): YamlFile | undefined {
  const yaml = openYaml(file);
  if ('place' in yaml) return yaml;
  problems.push(...yaml.problems);
  return undefined;
}

function readTerms(
  vocabulary: string,
  yaml: YamlFile,
): { terms: Term[]; problems: PlacedProblem[] } {
  const terms: Term[] = [];
  const problems: PlacedProblem[] = [];
  if (typeof yaml.value !== 'object' || yaml.value === null || Array.isArray(yaml.value)) {
    return { terms, problems: [problemAt([], 'wrong-type', 'must be a map from word to entry')] };
  }
  for (const [term, value] of Object.entries(yaml.value)) {
    const read = termSchema.safeParse(value, { reportInput: true });
    if (read.success) terms.push({ id: `${vocabulary}/${term}`, vocabulary, term, ...read.data });
    else problems.push(...problemsOf(read.error.issues, [term]));
  }
  return { terms, problems };
}

/** Reads `vocabulary/<collection>.yaml` and `vocabulary/terms/<vocabulary>.yaml`. */
export function readVocabulary(
  files: readonly SeedFile[],
  openYaml: OpenYaml,
): {
  vocabulary: Vocabulary;
  /** The names that sources may use, those of refused entries among them. */
  names: KnownNames & MetricLookup;
  /** Whether every file could be opened: where one could not, nobody knows which names it has. */
  complete: boolean;
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const refused: Record<string, readonly string[]> = {};
  let complete = true;
  const identities = emptyIdentities();
  const redirects: Partial<Record<IdentityCollection, Record<string, Redirect>>> = {};
  const terms: Term[] = [];
  const opened = new Map<IdentityCollection, YamlFile>();
  const placed = new Map<string, YamlFile>();

  for (const file of files) {
    const yaml = open(file, openYaml, problems);
    if (!yaml) {
      complete = false;
      continue;
    }
    placed.set(file.path, yaml);
    const name = nameOf(file);
    const ofTerms = file.path.startsWith('vocabulary/terms/');
    const place = `vocabulary/${ofTerms ? 'terms/' : ''}${name}.yaml`;
    const known: readonly string[] = ofTerms ? termVocabularies : identityCollections;
    const collection = identityCollections.find((candidate) => candidate === name);
    if (!known.includes(name)) {
      const message = `unknown vocabulary file ${suggest(name, known)}`;
      problems.push({ code: 'unknown-file', path: '', message, file: file.path });
      complete = false;
    } else if (file.path !== place) {
      const message = `belongs at \`${place}\`; a second file of that name would replace the first`;
      problems.push({ code: 'misplaced-file', path: '', message, file: file.path });
    } else if (ofTerms) {
      const read = readTerms(name, yaml);
      terms.push(...read.terms);
      problems.push(...read.problems.map(yaml.place));
      const known = new Set(read.terms.map(({ term }) => term));
      refused[name] = refusedNames(yaml.value, (term) => known.has(term));
    } else if (collection) {
      const moved: Record<string, Redirect> = {};
      problems.push(...readCollection(collection, yaml.value, identities, moved).map(yaml.place));
      if (Object.keys(moved).length > 0) redirects[collection] = moved;
      refused[collection] = refusedNames(
        yaml.value,
        (id) => identities[collection].has(id) || Object.hasOwn(moved, id),
      );
      opened.set(collection, yaml);
    }
  }

  const names = knownNames(identities, terms, redirects, refused);
  for (const [collection, yaml] of opened) {
    const found = [
      ...checkRedirects(collection, identities, redirects[collection] ?? {}),
      ...[...identities[collection]].flatMap(([id, entry]) =>
        checkEntryReferences(collection, entry, names, [id]),
      ),
    ];
    problems.push(...found.filter(judgedBy(complete)).map(yaml.place));
  }
  return {
    vocabulary: { identities, terms, redirects, files: placed },
    names,
    complete,
    problems,
  };
}

const aboutNames: ReadonlySet<string> = new Set(['unknown-id', 'unknown-term']);

/** Which problems can be told: without a complete vocabulary nobody knows which names are unknown. */
export const judgedBy =
  (complete: boolean) =>
  ({ code }: Problem): boolean =>
    complete || !aboutNames.has(code);
