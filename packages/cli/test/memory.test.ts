import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fewSeedsWith, vitrine } from './support/vitrine.js';

/** A project with seeds, and with installed packages beside them. */
function project(): { readonly cwd: string; readonly cache: string } {
  const cwd = fewSeedsWith({});
  mkdirSync(join(cwd, 'node_modules'));
  return { cwd, cache: join(cwd, 'node_modules', '.cache', 'vitrine') };
}

describe('what a run remembers', () => {
  test('changes nothing that the next one says', () => {
    const { cwd, cache } = project();
    const file = join(cwd, 'seeds/sources/2014/jing-daily-2014-burberry-tmall.yaml');
    const text = readFileSync(file, 'utf8');
    const told = [
      text,
      text,
      text.replaceAll('brand: burberry', 'brand: burbery'),
      text,
      `${text}# More.\n`,
    ].map((version) => {
      writeFileSync(file, version);
      const said = vitrine(['check'], { cwd });
      expect(said).toEqual(vitrine(['check', '--no-cache'], { cwd }));
      return said.status;
    });
    expect(told).toEqual([0, 0, 1, 0, 0]);
    expect(readdirSync(cache)).toHaveLength(1);
  });

  test('may be deleted or damaged', () => {
    const { cwd, cache } = project();
    const first = vitrine(['compile', '--out', 'out'], { cwd });
    const [name = ''] = readdirSync(cache);
    writeFileSync(join(cache, name), '{}');
    expect(vitrine(['compile', '--out', 'out', '--check'], { cwd }).status).toBe(0);
    rmSync(cache, { recursive: true });
    expect(vitrine(['compile', '--out', 'other'], { cwd }).status).toBe(first.status);
    const written = (folder: string) => readFileSync(join(cwd, folder, 'atlas.json'), 'utf8');
    expect(written('other')).toBe(written('out'));
  });

  test('is not kept where nobody wants it, or where nothing is installed', () => {
    const { cwd, cache } = project();
    vitrine(['check', '--no-cache'], { cwd });
    expect(existsSync(cache)).toBe(false);
    rmSync(join(cwd, 'node_modules'), { recursive: true });
    vitrine(['check'], { cwd });
    expect(readdirSync(cwd)).toEqual(['seeds']);
  });
});
