import { stateOn, type Atlas, type IsoDate, type Ownership } from '@vitrine/core';
import { atlas } from '@vitrine/core/atlas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openViews, type OwnershipHistory, type OwnershipNode } from '../../src/views.js';
import { arbitraryTold } from '../reference/arbitrary-atlas.js';
import { day, ids } from '../reference/pools.js';
import { patience } from '../reference/runs.js';
import { atlasOf, brand, organization, ownership, seen } from '../fixture.js';
import { expectPlain } from './plain.js';

const db = openViews(atlas);

const everybody = [
  ...atlas.brands.map(({ id }) => `brand/${id}`),
  ...atlas.organizations.map(({ id }) => `organization/${id}`),
  ...atlas.platforms.map(({ id }) => `platform/${id}`),
];

const spells = ({ owners }: OwnershipHistory) =>
  owners.map(({ owner, kind, standing }) => [owner.id, kind.id, standing.state]);

const flat = (nodes: readonly OwnershipNode[]): OwnershipNode[] =>
  nodes.flatMap((node) => [node, ...flat(node.children)]);

describe('the history of owners in the seeds', () => {
  it('tells who owned Versace, until when, and by which deals', () => {
    const versace = db.ownershipHistory('versace', { asOf: '2025-12-31' });
    expect(spells(versace)).toEqual([
      ['capri-holdings', 'parent', 'ended'],
      ['prada-group', 'parent', 'presumed'],
    ]);
    expect(versace.owners[0]?.start).toEqual({ earliest: '2018-12-01', latest: '2018-12-31' });
    expect(versace.owners[0]?.end).toEqual({ earliest: '2025-12-02', latest: '2025-12-02' });
    expect(
      versace.deals.map(({ record, changes }) => [record.id, changes.map((one) => one.change)]),
    ).toEqual([
      ['prada-versace-2025', ['end', 'start']],
      ['capri-versace-2018', ['start']],
    ]);
  });

  it('shows nothing of an owner who was still to come', () => {
    const versace = db.ownershipHistory('versace', { asOf: '2020' });
    expect(versace.owners.map(({ owner }) => owner.id)).toEqual(['capri-holdings']);
    expect(versace.deals.map(({ record }) => record.id)).toEqual(['capri-versace-2018']);
    expect(flat(versace.tree.ancestors).map(({ thing }) => thing.id)).toContain('capri-holdings');
  });

  it('gives each share with the day of which a source speaks', () => {
    const [first, second] = db.ownershipHistory('moschino').owners;
    expect(
      [first, second].map((spell) =>
        spell?.shares.map(({ value, day: of }) => [value.quantity, of?.edtf]),
      ),
    ).toEqual([
      [[{ value: 70, unit: 'percent' }, '1999']],
      [[{ value: 100, unit: 'percent' }, '2021-07-28']],
    ]);
  });

  it('goes up to the owners of owners and down to what is owned through others', () => {
    const up = db.ownershipHistory('gucci').tree.ancestors;
    expect(
      up.map(({ thing, children }) => [thing.id, children.map((one) => one.thing.id)]),
    ).toEqual([['kering', ['artemis']]]);
    const down = flat(db.ownershipHistory('luxexperience', { asOf: '2026' }).tree.holdings);
    expect(down.map(({ thing }) => thing.id)).toContain('net-a-porter');
  });

  it('takes no deal for the cause of a change of which nobody says when it was', () => {
    const farfetch = db.ownershipHistory('organization/farfetch');
    const jd = farfetch.deals.find(({ record }) => record.id === 'jd-farfetch-2017');
    expect(jd?.changes).toEqual([]);
  });

  it('points to the house of a line and to the operator of a platform', () => {
    expect(db.ownershipHistory('gucci-beauty').lineOf?.value.things[0]?.id).toBe('gucci');
    expect(db.ownershipHistory('tmall').operator?.value.things[0]?.id).toBe('alibaba');
  });

  it('asks which is meant where a brand and a company go by one id', () => {
    expect(() => db.ownershipHistory('farfetch')).toThrow(
      "write 'brand/farfetch' or 'organization/farfetch'",
    );
    expect(db.ownershipHistory({ organization: 'farfetch' }).subject.type).toBe('organization');
    expect(() => db.ownershipHistory('versce')).toThrow('did you mean `versace`?');
    expect(() => db.ownershipHistory('brand/kerring')).toThrow('unknown brand');
  });

  it.each(everybody)('%s is plain JSON that names its sources', (id) => {
    expectPlain(db.ownershipHistory(id));
    expectPlain(db.ownershipHistory(id, { asOf: '2019' }));
  });
});

describe('a ring of owners', () => {
  const ring = openViews(
    atlasOf({
      organizations: ['a', 'b', 'c'].map(organization),
      brands: [brand('x')],
      ownerships: [
        ownership('a', 'b', seen('2019-01-01'), { owned: { organization: 'b' } }),
        ownership('b', 'a', seen('2019-01-01'), { owned: { organization: 'a' } }),
        ownership('a', 'x', seen('2019-01-01')),
        ownership('c', 'x', seen('2019-01-01')),
        ownership('a', 'c', seen('2019-01-01'), { owned: { organization: 'c' } }),
      ],
    }),
  );

  it('ends where it began, and says so', () => {
    const { tree } = ring.ownershipHistory('a');
    expect(flat(tree.ancestors).map(({ thing, followed }) => [thing.id, followed])).toEqual([
      ['b', undefined],
      ['a', 'cycle'],
    ]);
  });

  it('follows what stands on two branches once', () => {
    const { tree } = ring.ownershipHistory('x');
    expect(flat(tree.ancestors).map(({ thing, followed }) => [thing.id, followed])).toEqual([
      ['a', undefined],
      ['b', undefined],
      ['a', 'cycle'],
      ['c', undefined],
      ['a', 'elsewhere'],
    ]);
  });
});

const end = (reference: object): string =>
  Object.entries(reference)
    .map(([type, id]) => `${type}/${String(id)}`)
    .join();

/** Everything that can be reached, and every step on the way, with sets instead of a tree. */
function reachable(world: Atlas, from: string, on: IsoDate, up: boolean) {
  const holds = world.ownerships.filter(({ validTime }) =>
    ['certain', 'presumed', 'possible'].includes(stateOn(validTime, on)),
  );
  const near = ({ owner, owned }: Ownership): string => end(up ? owned : owner);
  const far = ({ owner, owned }: Ownership): string => end(up ? owner : owned);
  const reached = new Set([from]);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const one of holds) if (reached.has(near(one))) reached.add(far(one));
  }
  return { reached, steps: holds.filter((one) => reached.has(near(one))).map(({ id }) => id) };
}

describe('the tree of any atlas', () => {
  it(
    'holds every step that leads on from what is reached exactly once',
    () => {
      let steps = 0;
      fc.assert(
        fc.property(
          arbitraryTold,
          day,
          fc.constantFrom(
            ...ids.organization.map((id) => `organization/${id}`),
            ...ids.brand.map((id) => `brand/${id}`),
          ),
          ({ atlas: world }, on, root) => {
            const { tree } = openViews(world).ownershipHistory(root, { asOf: on });
            for (const [nodes, up] of [
              [flat(tree.ancestors), true],
              [flat(tree.holdings), false],
            ] as const) {
              const wanted = reachable(world, root, on, up);
              expect(nodes.map(({ spell }) => spell.record.id).sort()).toEqual(wanted.steps.sort());
              const followed = nodes
                .filter((node) => !node.followed)
                .map(({ thing }) => `${thing.type}/${thing.id}`);
              expect([root, ...followed].sort()).toEqual([...wanted.reached].sort());
              steps += nodes.length;
            }
          },
        ),
        { numRuns: 1000 },
      );
      expect(steps).toBeGreaterThan(250);
    },
    patience,
  );
});
