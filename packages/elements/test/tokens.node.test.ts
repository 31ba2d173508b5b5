import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { defineConfig, parse } from '@terrazzo/parser';
import Color from 'colorjs.io';
import { beforeAll, describe, expect, test } from 'vitest';

const resolverUrl = new URL('../src/tokens/vitrine.resolver.json', import.meta.url);
const styles = readFileSync(new URL('../src/shared/tokens.css', import.meta.url), 'utf8');

type Tokens = Awaited<ReturnType<typeof parse>>['tokens'];

let resolver: Awaited<ReturnType<typeof parse>>['resolver'];

beforeAll(async () => {
  const config = defineConfig({}, { cwd: resolverUrl });
  const source = { filename: resolverUrl, src: await readFile(resolverUrl, 'utf8') };
  const req = (url: URL) => readFile(url, 'utf8');
  ({ resolver } = await parse([source], { config, req }));
});

const themes = ['light', 'dark', 'light-high-contrast', 'dark-high-contrast'];

function colourOf(tokens: Tokens, name: string): Color {
  const token = tokens[`color.${name}`];
  if (token?.$type !== 'color') throw new Error(`The tokens have no colour ${name}.`);
  const { colorSpace, components, alpha } = token.$value;
  const [red, green, blue] = components;
  return new Color(colorSpace, [red ?? null, green ?? null, blue ?? null], alpha);
}

describe('a reader of the Design Tokens format that is not ours', () => {
  test('finds every custom property of the style sheet among the tokens, and no other', () => {
    const properties = [...styles.matchAll(/^ {2}--vitrine-([\w-]+):/gm)].map(([, name]) => name);
    const names = Object.keys(resolver.apply({})).map((id) => id.replace('.', '-'));
    expect(names.sort()).toEqual(properties.sort());
  });

  test('finds a description of every token of the base', () => {
    const silent = Object.values(resolver.apply({})).filter((token) => !token.$description);
    expect(silent.map((token) => token.id)).toEqual([]);
  });

  test('lets density and script point to what the base has for them', () => {
    const base = resolver.apply({});
    const turned = resolver.apply({ density: 'compact', script: 'chinese' });
    expect(turned['space.row']?.$value).toEqual(base['space.row-compact']?.$value);
    expect(turned['font.headline']?.$value).toEqual(base['font.headline-zh']?.$value);
    expect(turned['leading.cell']?.$value).toEqual(base['leading.cell-zh']?.$value);
  });

  test('reads the colours of the style sheet in every theme', () => {
    for (const theme of themes) {
      const ink = colourOf(resolver.apply({ theme }), 'ink').to('srgb').toString({ format: 'hex' });
      expect(styles).toContain(ink.length === 4 ? ink.replaceAll(/[^#]/g, '$&$&') : ink);
    }
  });
});

describe.each(themes)('text on its surface, %s', (theme) => {
  const least = theme.endsWith('high-contrast') ? 7 : 4.5;

  test.each(['ink', 'muted', 'accent'])(`%s reaches ${least} : 1`, (name) => {
    const tokens = resolver.apply({ theme });
    const ratio = colourOf(tokens, name).contrast(colourOf(tokens, 'surface'), 'WCAG21');
    expect(ratio).toBeGreaterThanOrEqual(least);
  });

  test('the line between rows can be seen where contrast is asked for', () => {
    const tokens = resolver.apply({ theme });
    const surface = colourOf(tokens, 'surface');
    const rule = colourOf(tokens, 'rule');
    const { alpha } = rule;
    const seen = Color.mix(surface, new Color('srgb', rule.coords), alpha.valueOf(), {
      space: 'srgb',
    });
    const ratio = seen.contrast(surface, 'WCAG21');
    expect(ratio).toBeGreaterThanOrEqual(least === 7 ? 3 : 1.2);
  });
});
