import { fields, identityFields, lastingTypes, type FieldKind } from '../model/fields.js';
import type { Claim, ClaimType } from '../model/record.js';
import type { Source } from '../model/source.js';
import { compatible } from './compatible.js';
import { inOrderOfPreference, type Statement } from './preference.js';

/** A claim with the source that makes it. */
export interface SourcedClaim<Type extends ClaimType = ClaimType> {
  readonly source: Source;
  readonly claim: Claim<Type>;
}

/** A statement of one field, with the claim that makes it. */
export interface FieldStatement extends Statement {
  readonly claim: Claim;
}

const listKinds: ReadonlySet<FieldKind['kind']> = new Set(['ids', 'terms', 'references']);

/** What the claims state of one field. `pick` reads it, so that planned days can be told from facts. */
export function statementsOf(
  claims: readonly SourcedClaim[],
  pick: (claim: Claim, source: Source) => unknown,
): FieldStatement[] {
  const statements: FieldStatement[] = [];
  for (const { source, claim } of claims) {
    const value = pick(claim, source);
    if (value === undefined) continue;
    const { rank } = claim;
    statements.push(rank ? { value, source, claim, rank } : { value, source, claim });
  }
  return statements;
}

/** Reads a field by name. Claims are a union; the name is one of the field table's. */
export const fieldOf = (claim: Claim, field: string): unknown =>
  (claim as Readonly<Record<string, unknown>>)[field];

/** The preferred value, whether others contradict it, and the statement that gives it. */
export function chooseValue(
  statements: readonly FieldStatement[],
  kind: FieldKind['kind'],
): { value: unknown; disputed: boolean; by: FieldStatement } | undefined {
  const groups = inOrderOfPreference(statements, (value) => JSON.stringify(value));
  const [shown] = groups;
  if (!shown) return undefined;
  const by = shown.statements[0];
  const standing = groups.filter(({ statements: [first] }) => first.rank !== 'deprecated');
  if (listKinds.has(kind)) {
    return { value: union(standing.length > 0 ? standing : groups), disputed: false, by };
  }
  const disputed = standing.some((a, index) =>
    standing
      .slice(index + 1)
      .some((b) => !compatible(kind, a.statements[0].value, b.statements[0].value)),
  );
  return { value: by.value, disputed, by };
}

/** Lists add up: what any standing claim names is there, in the order of preference. */
function union(groups: readonly { statements: readonly FieldStatement[] }[]): unknown[] {
  const items = new Map<string, unknown>();
  for (const { statements } of groups) {
    // The cast states what the schema of a list field has checked.
    for (const item of statements[0]?.value as readonly unknown[]) {
      const key = JSON.stringify(item);
      if (!items.has(key)) items.set(key, item);
    }
  }
  return [...items.values()];
}

const lastingFields = new Set(['state', 'from', 'to', 'asOf']);

/** The fields of a type that are fused value by value; the days of lasting states are fused apart. */
export function fusedFields(type: ClaimType): [string, FieldKind][] {
  return Object.entries(fields[type]).filter(
    ([name]) =>
      !identityFields[type].includes(name) && !(lastingTypes.has(type) && lastingFields.has(name)),
  );
}
