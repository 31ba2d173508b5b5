import type { SourcedClaim } from '../fuse/fuse-fields.js';
import { recordId } from '../fuse/identity.js';
import { sourceFileSchema } from '../model/documents.js';
import { fields, identityFields } from '../model/fields.js';
import type { Claim } from '../model/record.js';
import type { Source } from '../model/source.js';
import { checkClaim, type MetricLookup } from './claim-rules.js';
import { problemAt, problemsOf, type Path, type PlacedProblem } from './issues.js';
import { resolveReferences, type KnownNames } from './references.js';

export interface ReadSource {
  readonly source: Source;
  readonly claims: readonly SourcedClaim[];
}

/** Reads one document and its claims, or tells everything that is wrong with them. */
export function readSourceFile(
  input: unknown,
  names: KnownNames & MetricLookup,
  base: Path = [],
): { read?: ReadSource; problems: readonly PlacedProblem[] } {
  const parsed = sourceFileSchema.safeParse(input, { reportInput: true });
  if (!parsed.success) return { problems: problemsOf(parsed.error.issues, base) };
  const { source } = parsed.data;
  const problems: PlacedProblem[] = [];
  const claims = parsed.data.claims.map((authored, index): SourcedClaim => {
    const at = [...base, 'claims', index];
    const resolved = resolveReferences(authored, names, at);
    problems.push(...resolved.problems, ...checkClaim(resolved.claim, names, at));
    return { source, claim: resolved.claim };
  });
  problems.push(...repeatedStatements(claims, base));
  return problems.length > 0 ? { problems } : { read: { source, claims }, problems };
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
function repeatedStatements(claims: readonly SourcedClaim[], base: Path): PlacedProblem[] {
  const seen = new Map<string, number>();
  return claims.flatMap(({ source, claim }, index): PlacedProblem[] => {
    if (claim.type === 'insight') return [];
    const id = recordId(claim, source, 0);
    const keys = statedFields(claim).map((field) => `${claim.type} ${id} ${field}`);
    const earlier = keys.map((key) => seen.get(key)).find((found) => found !== undefined);
    for (const key of keys) if (!seen.has(key)) seen.set(key, index);
    if (earlier === undefined) return [];
    const message = `says the same thing of \`${id}\` as claims[${earlier}]; join the two, or tell them apart by era, population or date`;
    return [problemAt([...base, 'claims', index], 'duplicate-identity', message)];
  });
}
