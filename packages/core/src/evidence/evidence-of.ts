import { fieldOf, statementsOf, type FieldStatement } from '../fuse/fuse-fields.js';
import { lastingDays, stateStatement, type LastingDay } from '../fuse/fuse-lasting.js';
import { decidingPreference, inOrderOfPreference } from '../fuse/preference.js';
import { fields, lastingTypes, type FieldKind } from '../model/fields.js';
import type { ClaimType, RecordTypes } from '../model/record.js';
import type { EvidenceLookup } from './lookup.js';
import { sourcedClaims } from './sourced-claims.js';
import { statedValue } from './stated-value.js';
import type { Evidence, Reading, Testimony } from './types.js';

/**
 * Everything that the sources say about one field of a record.
 *
 * Beside the fields of the record there are two more: `state`, whose readings tell the state with
 * its days claim by claim, and `*`, where each claim is a reading of its own.
 *
 * @throws RangeError where the type has no such field.
 */
export function evidenceOf<Type extends ClaimType>(
  lookup: EvidenceLookup,
  type: Type,
  record: RecordTypes[Type],
  field: string,
): Evidence {
  const kind = kindOf(type, field);
  const statements = statementsOf(sourcedClaims(lookup, type, record), (claim, source) => {
    if (field === '*') return claim.summary ?? { en: claim.type };
    if (kind === 'state') {
      const { state, from, to, asOf } = stateStatement({ source, claim });
      return { state, ...(from && { from }), ...(to && { to }), ...(asOf && { asOf }) };
    }
    if (lastingTypes.has(type) && Object.hasOwn(lastingDays, field)) {
      return lastingDays[field as LastingDay](stateStatement({ source, claim }));
    }
    return fieldOf(claim, field);
  });
  // As a whole no two claims are one reading, even if both are summed up in the same words.
  let number = 0;
  const groups = inOrderOfPreference(statements, (value) =>
    field === '*' ? String(number++) : JSON.stringify(value),
  );
  const [shown, next] = groups;
  return {
    field,
    readings: groups.map((group): Reading => ({
      value: statedValue(lookup, fieldKind(type, field), group.statements[0].value),
      testimonies: group.statements.map((statement) => testimony(lookup, statement)),
    })),
    disputed: record.disputed.includes(field),
    ...(shown && next && { preferredBy: decidingPreference(shown, next) }),
  };
}

function fieldKind(type: ClaimType, field: string): FieldKind {
  if (field === '*') return { kind: 'text' };
  const planned = field === 'plannedFrom' || field === 'plannedTo';
  const name = lastingTypes.has(type) && planned ? 'from' : field;
  const kind = Object.hasOwn(fields[type], name) ? fields[type][name] : undefined;
  if (!kind) throw new RangeError(`A ${type} has no field \`${field}\` that claims could state.`);
  return kind;
}

const kindOf = (type: ClaimType, field: string) => fieldKind(type, field).kind;

function testimony(lookup: EvidenceLookup, { source, claim }: FieldStatement): Testimony {
  const { passage, passageDigest, reportedBy, rank, rankReason, summary } = claim;
  return {
    source: source.id,
    ...(passage !== undefined && { passage }),
    ...(passageDigest !== undefined && { passageDigest }),
    ...(reportedBy !== undefined && {
      reportedBy: lookup.named('organizations', reportedBy) ?? {
        id: reportedBy,
        name: { en: reportedBy },
      },
    }),
    ...(rank !== undefined && { rank }),
    ...(rankReason !== undefined && { rankReason }),
    ...(summary !== undefined && { summary }),
  };
}
