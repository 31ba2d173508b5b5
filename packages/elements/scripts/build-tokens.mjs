// @ts-check
// Makes the CSS of the design tokens: tokens.css for pages, and the defaults that every component carries.
// `--check` writes nothing and fails where a file is stale.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const source = new URL('../src/tokens/', import.meta.url);
const generated =
  'Generated from src/tokens/*.tokens.json by scripts/build-tokens.mjs. Do not edit.';

/**
 * @typedef {{ components: number[], alpha?: number, hex: string }} Colour
 * @typedef {Colour | { value: number, unit: string } | string | number} Value
 * @typedef {{ path: string[], value: Value, dark: Value | undefined, description: string }} Token
 * @typedef {{ [name: string]: unknown, $value?: Value, $description?: string, $extensions?: { 'dev.vitrine.dark'?: Value } }} Group
 */

/**
 * All tokens of a group of the Design Tokens format (https://www.designtokens.org/), in the order of the file.
 *
 * @param {Group} group
 * @param {string[]} path
 * @returns {Token[]}
 */
function tokensOf({ $value, $description = '', $extensions, ...group }, path) {
  if ($value !== undefined) {
    const dark = $extensions?.['dev.vitrine.dark'];
    return [{ path, value: $value, dark, description: $description }];
  }
  return Object.entries(group)
    .filter(([name]) => !name.startsWith('$'))
    .flatMap(([name, child]) => tokensOf(/** @type {Group} */ (child), [...path, name]));
}

/** @param {Colour} colour */
function colourCss({ components, alpha, hex }) {
  const said = components.map((part) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  if (`#${said.join('')}` !== hex)
    throw new Error(`${hex} is not ${components.join(', ')}: make them agree.`);
  return alpha === undefined
    ? hex
    : `${hex}${Math.round(alpha * 255)
        .toString(16)
        .padStart(2, '0')}`;
}

/** @param {Value} value @returns {string} */
function cssOf(value) {
  if (typeof value !== 'object') return String(value);
  return 'hex' in value ? colourCss(value) : `${value.value}${value.unit}`;
}

/** @param {Token} token */
function defaultOf(token) {
  const light = cssOf(token.value);
  return token.dark ? `light-dark(${light}, ${cssOf(token.dark)})` : light;
}

/** @param {Token} token */
const nameOf = (token) => token.path.join('-');

const tokens = readdirSync(source)
  .filter((file) => file.endsWith('.tokens.json'))
  .sort()
  .flatMap((file) => tokensOf(JSON.parse(readFileSync(new URL(file, source), 'utf8')), []));

/**
 * Tokens whose name ends in `suffix` stand in for the one without it where `selector` matches.
 *
 * @param {string} suffix
 * @param {string} selector
 */
function variants(suffix, selector) {
  const lines = tokens
    .filter((token) => nameOf(token).endsWith(suffix))
    .map((token) => {
      const name = nameOf(token);
      return `    --_${name.slice(0, -suffix.length)}: var(--vitrine-${name}, ${defaultOf(token)});`;
    });
  return `  ${selector} {\n${lines.join('\n')}\n  }`;
}

const plain = tokens.filter((token) => !/-(?:zh|compact)$/.test(nameOf(token)));

const page = `/* ${generated} */
:root {
${tokens.map((token) => `  /* ${token.description} */\n  --vitrine-${nameOf(token)}: ${defaultOf(token)};`).join('\n')}
}
`;

const component = `// ${generated}
import { css } from 'lit';

/** Private names for the tokens, so that a value set anywhere above a component reaches it by inheritance. */
export const tokens = css\`
  :host {
${plain.map((token) => `    --_${nameOf(token)}: var(--vitrine-${nameOf(token)}, ${defaultOf(token)});`).join('\n')}
  }
${variants('-compact', ":host([density='compact'])")}
${variants('-zh', ':lang(zh)')}
\`;
`;

const check = process.argv.includes('--check');
for (const [file, text] of /** @type {const} */ ([
  ['../src/shared/tokens.css', page],
  ['../src/tokens/tokens.styles.ts', component],
])) {
  const path = fileURLToPath(new URL(file, import.meta.url));
  if (!check) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    process.exitCode = 1;
    console.error(`${path} is stale: run node packages/elements/scripts/build-tokens.mjs`);
  }
}
