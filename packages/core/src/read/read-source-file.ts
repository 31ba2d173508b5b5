import type * as z from 'zod';
import type { SourcedClaim } from '../fuse/fuse-fields.js';
import { recordId } from '../fuse/identity.js';
import { sourceFileSchema } from '../model/documents.js';
import { fields, identityFields } from '../model/fields.js';
import type { Claim } from '../model/record.js';
import type { Source } from '../model/source.js';
import { checkClaim, type MetricLookup } from './claim-rules.js';
import { problemAt, problemsOf, type Path, type PlacedProblem } from './issues.js';
import { checkReferences, resolveReferences, type KnownNames } from './references.js';
import { soundParts, type SoundParts } from './sound-parts.js';

export interface ReadSource {
  readonly source: Source;
  readonly claims: readonly SourcedClaim[];
}

/** A claim as far as it could be read, with its number in the file. */
interface NumberedClaim {
  readonly index: number;
  readonly claim: Claim;
}

/**
 * Reads one document and its claims, or tells everything that is wrong with them.
 * `source` is there whenever the document itself could be read, whatever is wrong with its claims.
 */
export function readSourceFile(
  input: unknown,
  names: KnownNames & MetricLookup,
  base: Path = [],
): { read?: ReadSource; source?: Source; problems: readonly PlacedProblem[] } {
  const parsed = sourceFileSchema.safeParse(input, { reportInput: true });
  const problems = parsed.success ? [] : problemsOf(parsed.error.issues, base);
  const { source, claims: readable } = parsed.success
    ? allParts(parsed.data)
    : soundParts(input, parsed.error.issues);
  const claims = readable.flatMap(({ index, fields, claim: authored }): NumberedClaim[] => {
    const at = [...base, 'claims', index];
    if (!authored) {
      problems.push(...checkReferences(fields, names, at));
      return [];
    }
    const { claim, problems: found } = resolveReferences(authored, names, at);
    problems.push(...found, ...checkClaim(claim, names, at));
    return [{ index, claim }];
  });
  problems.push(...repeatedStatements(source, claims, base));
  if (!source) return { problems };
  if (problems.length > 0) return { source, problems };
  const sourced = claims.map(({ claim }) => ({ source, claim }));
  return { read: { source, claims: sourced }, source, problems };
}

function allParts({ source, claims }: z.output<typeof sourceFileSchema>): SoundParts {
  return { source, claims: claims.map((claim, index) => ({ index, claim, fields: claim })) };
}

/** The fields by which a claim says something, beside its identity and where it stands. */
function statedFields(claim: Claim): string[] {
  return Object.keys(fields[claim.type]).filter(
    (field) =>
      !identityFields[claim.type].includes(field) &&
      field !== 'asOf' &&
      Object.hasOwn(claim, field),
  );
}

/**
 * A document that says two things of one field of one record contradicts itself, or speaks of two
 * spells or populations that the claims must tell apart. Different fields may stand in different
 * passages, each with a claim of its own.
 */
function repeatedStatements(
  source: Source | undefined,
  claims: readonly NumberedClaim[],
  base: Path,
): PlacedProblem[] {
  const seen = new Map<string, number>();
  return claims.flatMap(({ index, claim }): PlacedProblem[] => {
    if (claim.type === 'insight') return [];
    // What the source gives to an id is the same for all its claims, so that any source will do.
    const id = recordId(claim, source ?? { id: 'source' }, 0);
    const keys = statedFields(claim).map((field) => `${claim.type} ${id} ${field}`);
    const earlier = keys.map((key) => seen.get(key)).find((found) => found !== undefined);
    for (const key of keys) if (!seen.has(key)) seen.set(key, index);
    if (earlier === undefined) return [];
    const message = `says the same thing of \`${id}\` as claims[${earlier}]; join the two, or tell them apart by era, population or date`;
    return [problemAt([...base, 'claims', index], 'duplicate-identity', message)];
  });
}
