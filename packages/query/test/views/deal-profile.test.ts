import { atlas } from '@vitrine/core/atlas';
import { describe, expect, it } from 'vitest';
import { openViews } from '../../src/views.js';
import { expectPlain } from './plain.js';

const db = openViews(atlas);

describe('a deal profile', () => {
  it('tells who took part in which role, for how much, and what changed hands', () => {
    const deal = db.dealProfile('prada-versace-2025');
    expect(deal.parties.map(({ role, party }) => [role.id, party.type, party.id])).toEqual([
      ['acquirer', 'organization', 'prada-group'],
      ['target', 'brand', 'versace'],
      ['seller', 'organization', 'capri-holdings'],
    ]);
    expect(deal.amount?.value).toMatchObject({ quantity: { value: 1_250_000_000, unit: 'EUR' } });
    expect(deal.changes.map(({ change, spell }) => [change, spell.owner.id])).toEqual([
      ['end', 'capri-holdings'],
      ['start', 'prada-group'],
    ]);
    expect(deal.amount?.evidence?.readings[0]?.testimonies.length).toBeGreaterThan(0);
  });

  it('follows the deal from stage to stage, and says where a day falls into a fuzzy date', () => {
    const on = (asOf: string) => db.dealProfile('prada-versace-2025', { asOf }).stage;
    expect(on('2024')).toEqual({ stage: 'ahead', certainty: 'certain' });
    expect(on('2025-06-30')).toEqual({ stage: 'announced', certainty: 'presumed' });
    expect(on('2025-12-02')).toEqual({ stage: 'effective', certainty: 'certain' });
    expect(db.dealProfile('tapestry-capri-2023').stage.stage).toBe('ended');
    expect(db.dealProfile('zegna-tom-ford-fashion-2023').stage.stage).toBe('told');
  });

  it('shows no change of owner before it came', () => {
    expect(db.dealProfile('prada-versace-2025', { asOf: '2024' }).changes).toEqual([]);
  });

  it('agrees with the histories of what changed hands', () => {
    const told = [
      ...atlas.brands.map(({ id }) => `brand/${id}`),
      ...atlas.organizations.map(({ id }) => `organization/${id}`),
      ...atlas.platforms.map(({ id }) => `platform/${id}`),
    ].flatMap((id) =>
      db
        .ownershipHistory(id)
        .deals.flatMap(({ record, changes }) =>
          changes.map((one) => `${record.id} ${one.change} ${one.record.id}`),
        ),
    );
    const shown = atlas.deals.flatMap(({ id }) =>
      db.dealProfile(id).changes.map(({ change, spell }) => `${id} ${change} ${spell.record.id}`),
    );
    expect(shown.sort()).toEqual(told.sort());
    expect(shown.length).toBeGreaterThan(20);
  });

  it('names the nearest deal where there is none of that id', () => {
    expect(() => db.dealProfile('prada-versace-2024')).toThrow(
      'did you mean `prada-versace-2025`?',
    );
  });

  it.each(atlas.deals.map(({ id }) => id))('%s is plain JSON that names its sources', (id) => {
    expectPlain(db.dealProfile(id));
  });
});
