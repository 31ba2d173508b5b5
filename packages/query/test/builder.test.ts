import { VitrineError } from '@vitrine/core';
import { atlas } from '@vitrine/core/atlas';
import { describe, expect, it } from 'vitest';
import { and, not, open, or, type Condition } from '../src/index.js';
import { entities, entityNames } from '../src/model/entities.js';
import { operatorNames } from '../src/builder/reference.js';

const db = open(atlas);

describe('the builder', () => {
  it('writes the query as plain JSON', () => {
    const query = db.presence
      .match({ platform: 'tmall', channel: 'flagship-store' })
      .where((p) => p.brand.owner.id.eq('tapestry'))
      .where((p) => and(p.from.ge('2019'), or(p.era.eq(1), not(p.era.known()))))
      .asOf('2019-12-31', { mode: 'possible' })
      .orderBy((p) => [p.from.desc(), p.brand.name.asc()])
      .select((p) => ({ brand: p.brand.name, since: p.from }));
    expect(JSON.parse(JSON.stringify(query))).toEqual({
      v: 1,
      from: 'presence',
      match: { platform: 'tmall', channel: 'flagship-store' },
      where: {
        op: 'and',
        of: [
          { op: 'eq', path: 'brand.owner.id', value: 'tapestry' },
          {
            op: 'and',
            of: [
              { op: 'ge', path: 'from', value: '2019' },
              {
                op: 'or',
                of: [
                  { op: 'eq', path: 'era', value: 1 },
                  { op: 'not', of: { op: 'known', path: 'era' } },
                ],
              },
            ],
          },
        ],
      },
      asOf: { on: '2019-12-31', mode: 'possible' },
      orderBy: [{ path: 'from', direction: 'desc' }, { path: 'brand.name' }],
      select: { brand: 'brand.name', since: 'from' },
    });
    expect(db.run(query.toJSON()).rows).toEqual(query.all());
  });

  it('never changes: each step is a new query', () => {
    const all = db.presence.match({ platform: 'tmall' });
    const before = JSON.stringify(all);
    all.where((p) => p.brand.eq('coach')).asOf('2019');
    expect(JSON.stringify(all)).toBe(before);
  });

  it.each([
    ['compared', (p: object) => Number(p) > 1],
    ['put into a text', (p: object) => `in ${p as unknown as string}`],
    ['asked for its value', (p: { valueOf(): unknown }) => p.valueOf()],
    ['made JSON', (p: object) => JSON.stringify({ p })],
  ])('a reference that is %s says what to do instead', (_, use) => {
    const run = () => db.presence.where((p) => use(p.from) as never);
    expect(run).toThrow(/`from` is a reference, not a value.*\.eq\(…\)/s);
  });

  it('a name that is not there is refused when it is written', () => {
    const misspelt = (p: object) => (p as { bran: { eq(id: string): Condition } }).bran.eq('coach');
    expect(() => db.presence.where(misspelt)).toThrow(
      'unknown field `bran`; did you mean `brand`?',
    );
  });

  it('what is selected must be a reference', () => {
    // @ts-expect-error A value is no reference.
    expect(() => db.presence.select(() => ({ brand: {} }))).toThrow(VitrineError);
  });

  it('no name of the model is that of an operator', () => {
    for (const name of entityNames) {
      for (const field of Object.keys(entities[name].fields)) {
        expect(operatorNames, `${name}.${field}`).not.toContain(field);
      }
    }
  });
});
