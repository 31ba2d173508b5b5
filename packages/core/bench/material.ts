import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atlas } from '../src/atlas/index.js';
import type { SourcedClaim } from '../src/fuse/fuse-fields.js';
import type { Material } from '../src/fuse/fuse.js';
import { identitiesOf } from '../src/fuse/identities.js';
import { claimsOf } from '../src/fuse/layer.js';
import type { Claim } from '../src/model/record.js';

/** The folder of the seeds. */
export const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url));

/** The same claim about another record: another spell, deal, population or role. */
function aboutAnother(claim: Claim, copy: number): Claim {
  switch (claim.type) {
    case 'presence':
    case 'ownership':
      return { ...claim, era: copy * 10 + (claim.era ?? 1) };
    case 'deal':
    case 'campaign':
      return { ...claim, id: `${claim.id}-${copy}` };
    case 'observation':
      return { ...claim, population: { en: `${claim.population?.en ?? 'all'} ${copy}` } };
    case 'appointment':
      return { ...claim, role: { en: `${claim.role.en} ${copy}` } };
    default:
      return claim;
  }
}

/** What the seeds are fused from, as many times over, each time about other records and by other sources. */
export function materialOf(times: number): Material {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const copied = copies.flatMap((copy) => {
    const sources = new Map(
      atlas.sources.map((source) => [source.id, { ...source, id: `${source.id}-${copy}` }]),
    );
    const claims = claimsOf(atlas).map(({ source, claim }): SourcedClaim => ({
      source: sources.get(source.id) ?? source,
      claim: aboutAnother(claim, copy),
    }));
    return [{ sources: [...sources.values()], claims }];
  });
  return {
    identities: identitiesOf(atlas),
    terms: atlas.terms,
    redirects: {},
    sources: copied.flatMap(({ sources }) => sources),
    claims: copied.flatMap(({ claims }) => claims),
    version: atlas.meta.version,
  };
}

/** A folder of seeds in which so many sources tell each of the seeds' documents again. */
export function seedsTold(times: number): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-bench-'));
  cpSync(join(seeds, 'vocabulary'), join(folder, 'vocabulary'), { recursive: true });
  const files = readdirSync(join(seeds, 'sources'), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.yaml'))) {
    const id = basename(file, '.yaml');
    const text = readFileSync(join(seeds, 'sources', file), 'utf8');
    mkdirSync(join(folder, 'sources', dirname(file)), { recursive: true });
    for (let copy = 0; copy < times; copy++) {
      const path = join(folder, 'sources', dirname(file), `${id}-${copy}.yaml`);
      writeFileSync(path, text.replace(`id: ${id}`, `id: ${id}-${copy}`));
    }
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
