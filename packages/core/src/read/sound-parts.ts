import type * as z from 'zod';
import { claimSchema } from '../model/documents.js';
import { sourceSchema, type Source } from '../model/source.js';
import type { Claim } from '../model/record.js';

type RawClaim = Readonly<Record<string, unknown>>;

/** A claim of a file, without its misshapen fields. */
interface SoundClaim {
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

/** The fields of each claim at which issues point, by the number of the claim. */
function misshapenFields(issues: readonly z.core.$ZodIssue[]): Map<unknown, Set<PropertyKey>> {
  const wrong = new Map<unknown, Set<PropertyKey>>();
  for (const issue of issues) {
    const [list, index, field] = issue.path;
    if (list !== 'claims') continue;
    const known = wrong.get(index) ?? new Set();
    wrong.set(index, known);
    if (field !== undefined) known.add(field);
    else if (issue.code === 'unrecognized_keys') issue.keys.forEach((key) => known.add(key));
  }
  return wrong;
}

/**
 * What of a refused file can be read in spite of its issues, so that what else is wrong with it
 * is told at once with its misshapen fields rather than after they are mended.
 */
export function soundParts(input: unknown, issues: readonly z.core.$ZodIssue[]): SoundParts {
  if (!isObject(input)) return { claims: [] };
  const source = sourceSchema.safeParse(input['source']);
  const list: readonly unknown[] = Array.isArray(input['claims']) ? input['claims'] : [];
  const misshapen = misshapenFields(issues);
  const claims = list.flatMap((raw, index): SoundClaim[] => {
    const wrong = misshapen.get(index);
    if (!isObject(raw) || wrong?.has('type')) return [];
    const fields = Object.fromEntries(Object.entries(raw).filter(([name]) => !wrong?.has(name)));
    const { data: claim } = claimSchema.safeParse(fields);
    return [{ index, fields, ...(claim && { claim }) }];
  });
  return { ...(source.success && { source: source.data }), claims };
}
