import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What schema.org says of a type: what it is a kind of, and what its own properties take. */
interface Type {
  readonly parents: readonly string[];
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

const manifest = createRequire(import.meta.url).resolve('schema-dts/package.json');
const text = readFileSync(join(dirname(manifest), 'dist/schema.d.ts'), 'utf8');

const heading = /^(?:export )?(?:declare )?interface (\w+)Base extends ([^{]+) \{$/u;
const property = /^ {4}"([^"]+)"\?: SchemaValue<(.+), "[^"]+">;$/u;
const leaf = /^export interface (\w+)Leaf extends (\w+)Base(.*) \{$/u;

/** The types of schema.org, as the package schema-dts spells them out in TypeScript. */
function readTypes(): ReadonlyMap<string, Type> {
  const found = new Map<string, { parents: string[]; properties: Map<string, string[]> }>();
  let current = '';
  for (const line of text.split('\n')) {
    const [, name, bases] = heading.exec(line) ?? [];
    if (name !== undefined && bases !== undefined) {
      current = name;
      const parents = [...bases.matchAll(/(\w+)Base/gu)].flatMap(([, base]) => base ?? []);
      found.set(name, { parents, properties: new Map() });
    }
    const [, key, range] = property.exec(line) ?? [];
    if (key !== undefined && range !== undefined) {
      found.get(current)?.properties.set(key, range.split(' | '));
    }
    // A type without properties of its own has no base of its own either.
    const [, kind, base] = leaf.exec(line) ?? [];
    if (kind !== undefined && base !== undefined && kind !== base && !found.has(kind)) {
      found.set(kind, { parents: [base], properties: new Map() });
    }
  }
  // The root of all types extends nothing but JSON-LD itself.
  if (!found.get('Thing')) throw new Error('schema-dts spells its types in another way.');
  return found;
}

export const types = readTypes();

/** A type and everything that it is a kind of. */
export function lineage(name: string): string[] {
  const type = types.get(name);
  return type ? [name, ...type.parents.flatMap(lineage)] : [];
}

/** What a property of a type takes, or nothing where the type has no such property. */
export function rangeOf(type: string, name: string): readonly string[] | undefined {
  for (const ancestor of lineage(type)) {
    const range = types.get(ancestor)?.properties.get(name);
    if (range) return range;
  }
  return undefined;
}
