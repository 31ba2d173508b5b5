import type * as z from 'zod';
import { idSchema } from './id.js';
import { strictObject } from './strict-object.js';

/** The kinds of thing that a typed reference can point at. */
interface ReferenceTargets {
  brand: string;
  platform: string;
  organization: string;
  market: string;
  person: string;
  capability: string;
}

/** A reference to exactly one thing, with its kind: `{ brand: 'coach' }`. */
export type Reference<Kind extends keyof ReferenceTargets = keyof ReferenceTargets> = {
  [K in Kind]: { readonly [Key in K]: ReferenceTargets[K] };
}[Kind];

/** What a figure or an insight is about. */
export type Subject = Reference<'brand' | 'platform' | 'organization' | 'market'>;

/**
 * A map with exactly one of the given keys. `extra` are fields that stand beside the reference,
 * such as the role of a party.
 */
export function referenceSchema<
  Kind extends keyof ReferenceTargets,
  Extra extends Record<string, z.ZodType>,
>(kinds: readonly Kind[], extra: Extra) {
  // Not the output of an object schema: for no extra fields that is a map without any field.
  type Value = Reference<Kind> & { readonly [Key in keyof Extra]: z.output<Extra[Key]> };
  const shape: Record<string, z.ZodType> = { ...extra };
  for (const kind of kinds) shape[kind] = idSchema.exactOptional();
  const schema = strictObject(shape)
    .superRefine((value, context) => {
      if (kinds.filter((kind) => value[kind] !== undefined).length !== 1) {
        context.addIssue({ code: 'custom', message: `needs exactly one of: ${kinds.join(', ')}` });
      }
    })
    .meta({ oneOf: kinds.map((kind) => ({ required: [kind] })) });
  // The check above leaves exactly one of the keys, which the object type cannot express.
  return schema as z.ZodType as z.ZodType<Value, Value>;
}

export const subjectSchema = referenceSchema(['brand', 'platform', 'organization', 'market'], {});
