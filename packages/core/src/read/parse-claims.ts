import { VitrineError } from '../errors.js';
import type { SourcedClaim } from '../fuse/fuse-fields.js';
import type { ParsedClaims } from '../fuse/layer.js';
import type { Atlas } from '../model/atlas.js';
import { problemAt, type Path, type PlacedProblem } from './issues.js';
import { knownNames } from './known-names.js';
import { readOwnVocabulary } from './own-vocabulary.js';
import { readSourceFile, type ReadSource } from './read-source-file.js';

type Input = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Input =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Normalized {
  readonly vocabulary: unknown;
  /** Each source file with its place in the input. */
  readonly files: readonly { readonly at: Path; readonly value: unknown }[];
  readonly problems: readonly PlacedProblem[];
}

/** The three shapes in which own data may come, as one. */
function normalized(input: unknown): Normalized {
  const within = (values: readonly unknown[], base: Path) =>
    values.map((value, index) => ({ at: [...base, index], value }));
  if (Array.isArray(input)) return { vocabulary: {}, files: within(input, []), problems: [] };
  if (!isObject(input) || !('sources' in input)) {
    return { vocabulary: {}, files: [{ at: [], value: input }], problems: [] };
  }
  const { sources, vocabulary = {} } = input;
  const unknownFields = Object.keys(input)
    .filter((key) => key !== 'sources' && key !== 'vocabulary')
    .map((key) =>
      problemAt([key], 'unknown-field', `unknown field \`${key}\`; valid: vocabulary, sources`),
    );
  if (!Array.isArray(sources)) {
    const problem = problemAt(['sources'], 'wrong-type', 'must be a list of { source, claims }');
    return { vocabulary, files: [], problems: [...unknownFields, problem] };
  }
  return { vocabulary, files: within(sources, ['sources']), problems: unknownFields };
}

/** Campaigns are named by whoever writes of them: the atlas, or one of the claims on top of it. */
function unnamedCampaigns(claims: readonly SourcedClaim[], atlas: Atlas): PlacedProblem[] {
  const ofCampaigns = claims.flatMap(({ claim }) => (claim.type === 'campaign' ? [claim] : []));
  const named = new Set([
    ...atlas.campaigns.map(({ id }) => id),
    ...ofCampaigns.flatMap(({ id, name }) => (name ? [id] : [])),
  ]);
  const unnamed = new Set(ofCampaigns.map(({ id }) => id).filter((id) => !named.has(id)));
  return [...unnamed].map((id) => {
    const message = `no claim gives the \`name\` of campaign \`${id}\`; add it to one, or mend the id`;
    return problemAt([], 'missing-name', message);
  });
}

/**
 * Reads somebody's own claims, to be put on top of `atlas` with `layer`.
 *
 * `input` is a source file (`{ source, claims }`), a list of them, or
 * `{ vocabulary, sources }` where `vocabulary` names things that the atlas does not know
 * (`{ brands: { 'my-brand': { name: { en: 'My Brand' }, kind: 'brand' } } }`).
 *
 * @throws VitrineError `invalid-claims` with every problem at once; nothing is half-read.
 */
export function parseClaims(input: unknown, atlas: Atlas): ParsedClaims {
  const { vocabulary, files, problems: inShape } = normalized(input);
  const problems: PlacedProblem[] = [...inShape];
  if (!isObject(vocabulary)) {
    problems.push(problemAt(['vocabulary'], 'wrong-type', 'must be a map of collections'));
  }
  const {
    own,
    all,
    refused,
    problems: inVocabulary,
  } = readOwnVocabulary(isObject(vocabulary) ? vocabulary : {}, atlas);
  problems.push(...inVocabulary);

  const names = knownNames(all, atlas.terms, atlas.redirects, refused);
  const taken = new Set(atlas.sources.map((source) => source.id));
  const sources = files.flatMap(({ at, value }): ReadSource[] => {
    const { read, source, problems: inSource } = readSourceFile(value, names, at);
    problems.push(...inSource);
    if (!source) return [];
    const { id } = source;
    if (taken.has(id)) {
      const message = `source \`${id}\` exists already; choose another id`;
      problems.push(problemAt([...at, 'source', 'id'], 'duplicate-id', message));
    }
    taken.add(id);
    return read ? [read] : [];
  });
  const claims = sources.flatMap((source) => source.claims);
  if (problems.length === 0) problems.push(...unnamedCampaigns(claims, atlas));
  if (problems.length > 0) throw new VitrineError('invalid-claims', problems);
  return {
    sources: sources.map(({ source }) => source),
    claims,
    identities: own,
  };
}
