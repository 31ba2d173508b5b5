import type * as z from 'zod';
import { claimSchema } from '../model/documents.js';
import { sourceSchema, type Source } from '../model/source.js';
import type { Claim } from '../model/record.js';

type RawClaim = Readonly<Record<string, unknown>>;

/** A claim of a file, without its misshapen fields. */
export interface SoundClaim {
  readonly index: number;
  readonly fields: RawClaim;
  /** Missing where a field that every such claim needs was misshapen. */
  readonly claim?: Claim;
}

/** What of a file can be read. */
export interface SoundParts {
  readonly source?: Source;
  readonly claims: readonly SoundClaim[];
}

const isObject = (value: unknown): value is RawClaim =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of one claim at which an issue points. */
function misshapen(issues: readonly z.core.$ZodIssue[], index: number): Set<PropertyKey> {
  return new Set(
    issues
      .filter(({ path }) => path[0] === 'claims' && path[1] === index)
      .flatMap((issue): readonly PropertyKey[] => {
        const field = issue.path[2];
        if (field !== undefined) return [field];
        return issue.code === 'unrecognized_keys' ? issue.keys : [];
      }),
  );
}

/**
 * What of a refused file can be read in spite of its issues, so that what else is wrong with it
 * is told at once with its misshapen fields rather than after they are mended.
 */
export function soundParts(input: unknown, issues: readonly z.core.$ZodIssue[]): SoundParts {
  if (!isObject(input)) return { claims: [] };
  const source = sourceSchema.safeParse(input['source']);
  const list: readonly unknown[] = Array.isArray(input['claims']) ? input['claims'] : [];
  const claims = list.flatMap((raw, index): SoundClaim[] => {
    const wrong = misshapen(issues, index);
    if (!isObject(raw) || wrong.has('type')) return [];
    const fields = Object.fromEntries(Object.entries(raw).filter(([name]) => !wrong.has(name)));
    const { data: claim } = claimSchema.safeParse(fields);
    return [{ index, fields, ...(claim && { claim }) }];
  });
  return { ...(source.success && { source: source.data }), claims };
}
