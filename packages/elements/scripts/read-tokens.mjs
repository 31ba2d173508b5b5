// @ts-check
// Reads the design tokens: the files of the Design Tokens format and the resolver that says how they make the modes.
// https://www.designtokens.org/TR/2025.10/
import { readFileSync } from 'node:fs';

const folder = new URL('../src/tokens/', import.meta.url);

/**
 * @typedef {{ colorSpace: 'srgb', components: number[], alpha?: number, hex: string }} Colour
 * @typedef {Colour | { value: number, unit: string } | readonly string[] | string | number} Value
 * @typedef {{ $value: Value, $type?: string, $description?: string, $extensions?: { 'dev.vitrine.css'?: string } }} Leaf
 * @typedef {{ $type?: string, [name: string]: Leaf | string | undefined }} Group
 * @typedef {Record<string, Group>} TokenFile
 * @typedef {{ $ref: string } | TokenFile} SourceOf
 * @typedef {{ sets: { base: { sources: SourceOf[] } }, modifiers: Record<string, { contexts: Record<string, SourceOf[]> }> }} Resolver
 * @typedef {{ group: string, name: string, type: string, value: Value, css: string | undefined, description: string }} Token
 */

/** @param {string} file @returns {unknown} */
const read = (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

export const resolverFile = 'vitrine.resolver.json';
const resolver = /** @type {Resolver} */ (read(resolverFile));

/** @param {SourceOf} source @returns {source is { $ref: string }} */
const isReference = (source) => typeof source.$ref === 'string';

/** @param {SourceOf} source */
const contentOf = (source) =>
  isReference(source) ? /** @type {TokenFile} */ (read(source.$ref)) : source;

/** @param {readonly SourceOf[]} sources @returns {Token[]} */
function tokensOf(sources) {
  return sources.map(contentOf).flatMap((file) =>
    Object.entries(file).flatMap(([group, { $type = '', ...leaves }]) =>
      Object.entries(leaves).flatMap(([name, leaf]) => {
        if (typeof leaf !== 'object') return [];
        const { $value: value, $type: type = $type, $description: description = '' } = leaf;
        const css = leaf.$extensions?.['dev.vitrine.css'];
        return [{ group, name, type, value, css, description }];
      }),
    ),
  );
}

/** The name that a custom property is made of. @param {Pick<Token, 'group' | 'name'>} token */
export const nameOf = ({ group, name }) => `${group}-${name}`;

/** Every token as the base set has it, in the order of the files. */
export const base = tokensOf(resolver.sets.base.sources);

/**
 * What a context of a modifier changes.
 *
 * @param {string} modifier
 * @param {string} context
 */
export function changesOf(modifier, context) {
  const sources = resolver.modifiers[modifier]?.contexts[context];
  if (!sources) throw new Error(`${resolverFile} has no context ${context} of ${modifier}.`);
  return tokensOf(sources);
}

/** The contexts of the theme, the default first. */
export const themes = Object.keys(resolver.modifiers['theme']?.contexts ?? {});

/** The files that the resolver refers to. */
export const files = [
  resolver.sets.base.sources,
  ...Object.values(resolver.modifiers).flatMap(({ contexts }) => Object.values(contexts)),
]
  .flat()
  .filter(isReference)
  .map(({ $ref }) => $ref);

/**
 * One file of the format with every token of a theme, for tools that import a file a mode.
 *
 * @param {string} theme
 * @returns {TokenFile}
 */
export function modeOf(theme) {
  const changed = new Map(changesOf('theme', theme).map((token) => [nameOf(token), token.value]));
  /** @type {TokenFile} */
  const file = {};
  for (const token of base) {
    const { group, name, type, value, description } = token;
    const leaf = { $value: changed.get(nameOf(token)) ?? value, $description: description };
    file[group] = { $type: type, ...file[group], [name]: leaf };
  }
  return file;
}
