// @ts-check
// Makes the CSS of the design tokens: tokens.css for pages, and the defaults that every component carries.
// `--check` writes nothing and fails where a file is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { base, changesOf, nameOf } from './read-tokens.mjs';

const generated =
  'Generated from src/tokens/*.tokens.json by scripts/build-tokens.mjs. Do not edit.';

/** @import { Colour, Token, Value } from './read-tokens.mjs' */

/** @param {number} part of one */
const byte = (part) =>
  Math.round(part * 255)
    .toString(16)
    .padStart(2, '0');

/** @param {Colour} colour */
function colourCss({ components, alpha, hex }) {
  if (`#${components.map(byte).join('')}` !== hex)
    throw new Error(`${hex} is not ${components.join(', ')}: make them agree.`);
  return alpha === undefined ? hex : `${hex}${byte(alpha)}`;
}

/** @param {Value} value @returns {string} */
function cssOf(value) {
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.join(', ');
  if ('hex' in value) return colourCss(value);
  if ('unit' in value) return `${value.value}${value.unit}`;
  throw new Error(`${JSON.stringify(value)} is no value of a token that CSS can have.`);
}

const dark = valuesOf('dark');
const lightContrast = valuesOf('light-high-contrast');
const darkContrast = valuesOf('dark-high-contrast');

/** @param {string} theme */
function valuesOf(theme) {
  return new Map(changesOf('theme', theme).map((token) => [nameOf(token), cssOf(token.value)]));
}

/** @param {Token} token */
function defaultOf(token) {
  const light = token.css ?? cssOf(token.value);
  const other = dark.get(nameOf(token));
  return other === undefined ? light : `light-dark(${light}, ${other})`;
}

const contrasted = base.filter((token) => lightContrast.has(nameOf(token)));

/** @param {Token} token */
const contrastOf = (token) =>
  `light-dark(${lightContrast.get(nameOf(token))}, ${darkContrast.get(nameOf(token))})`;

/** @param {Token} token */
const publicName = (token) => `--vitrine-${nameOf(token)}`;

/** @param {string} indent */
const publicContrast = (indent) =>
  contrasted.map((token) => `${indent}${publicName(token)}: ${contrastOf(token)};`).join('\n');

/** @param {string} indent */
const privateContrast = (indent) =>
  contrasted
    .map(
      (token) => `${indent}--_${nameOf(token)}: var(${publicName(token)}, ${contrastOf(token)});`,
    )
    .join('\n');

/**
 * The tokens that a context points the plain names to, where `selector` matches.
 *
 * @param {string} modifier
 * @param {string} context
 * @param {string} selector
 */
function pointed(modifier, context, selector) {
  const lines = changesOf(modifier, context).map((change) => {
    const name = String(change.value).replace(/^\{(.+)\}$/, '$1');
    const target = base.find((token) => `${token.group}.${token.name}` === name);
    if (!target) throw new Error(`${nameOf(change)} points to ${name}, which no file has.`);
    return `    --_${nameOf(change)}: var(${publicName(target)}, ${defaultOf(target)});`;
  });
  return `  ${selector} {\n${lines.join('\n')}\n  }`;
}

const variants = new Set(
  [changesOf('density', 'compact'), changesOf('script', 'chinese')]
    .flat()
    .map(({ value }) => String(value).slice(1, -1).replace('.', '-')),
);
const plain = base.filter((token) => !variants.has(nameOf(token)));

const page = `/* ${generated} */
:root {
${base.map((token) => `  /* ${token.description} */\n  ${publicName(token)}: ${defaultOf(token)};`).join('\n')}
}
@media (prefers-contrast: more) {
  :root {
${publicContrast('    ')}
  }
}
`;

const component = `// ${generated}
import { css } from 'lit';

/** Private names for the tokens, so that a value set anywhere above a component reaches it by inheritance. */
export const tokens = css\`
  :host {
${plain.map((token) => `    --_${nameOf(token)}: var(${publicName(token)}, ${defaultOf(token)});`).join('\n')}
  }
  @media (prefers-contrast: more) {
    :host {
${privateContrast('      ')}
    }
  }
${pointed('density', 'compact', ":host([density='compact'])")}
${pointed('script', 'chinese', ':lang(zh)')}
\`;
`;

const place = `// ${generated}
import { css } from 'lit';

/** Colours for a place that asks for more contrast than the reader's system does. */
export const moreContrast = css\`
  :host([contrast='more']) {
${publicContrast('    ')}
  }
\`;
`;

const check = process.argv.includes('--check');
for (const [file, text] of /** @type {const} */ ([
  ['../src/shared/tokens.css', page],
  ['../src/tokens/tokens.styles.ts', component],
  ['../src/tokens/contrast.styles.ts', place],
])) {
  const path = fileURLToPath(new URL(file, import.meta.url));
  if (!check) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    process.exitCode = 1;
    console.error(`${path} is stale: run node packages/elements/scripts/build-tokens.mjs`);
  }
}
