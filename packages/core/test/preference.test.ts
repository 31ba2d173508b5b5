import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../src/evidence/evidence-of.js';
import { lookupIn } from '../src/evidence/lookup.js';
import { sourceKinds } from '../src/model/source-kinds.js';
import {
  adoption,
  atlasOf,
  doc,
  only,
  percent,
  undated,
  type AuthoredFile,
} from './support/world.js';

/** The adoption rate that is shown, and by which rule it comes first. */
function shown(...files: readonly AuthoredFile[]) {
  const atlas = atlasOf(...files);
  const observation = only(atlas.observations);
  const { preferredBy } = evidenceOf(lookupIn(atlas), 'observation', observation, 'value');
  return { value: 'value' in observation.value ? observation.value.value : undefined, preferredBy };
}

const says = (id: string, value: number, source = {}, fields = {}) =>
  doc(id, [adoption(percent(value), fields)], source);

/** Ids that would decide the other way, were it for them. */
const first = 'z-first';
const second = 'a-second';

describe('the shown value is', () => {
  it('one that is explicitly preferred, before every other rule', () => {
    const preferred = { rank: 'preferred', rankReason: 'It counts the whole year.' };
    expect(
      shown(
        says(first, 10, { kind: 'blog', published: '2018' }, preferred),
        says(second, 20, { kind: 'filing', published: '2020' }),
        says('b-third', 20, { kind: 'filing', published: '2020' }),
      ),
    ).toEqual({ value: 10, preferredBy: 'rank' });
  });

  it('never a deprecated one while another stands', () => {
    const deprecated = { rank: 'deprecated', rankReason: 'Corrected by its publisher.' };
    expect(
      shown(says(second, 20, { kind: 'filing' }, deprecated), says(first, 10, { kind: 'blog' })),
    ).toEqual({ value: 10, preferredBy: 'rank' });
  });

  it.each(sourceKinds.slice(1).map((kind, index) => [sourceKinds[index], kind]))(
    'that of a %s before that of a %s, though it is older and alone',
    (better, worse) => {
      expect(
        shown(
          says(first, 10, { kind: better, published: '2018' }),
          says(second, 20, { kind: worse, published: '2020' }),
          says('b-third', 20, { kind: worse, published: '2020' }),
        ),
      ).toEqual({ value: 10, preferredBy: 'source-kind' });
    },
  );

  it('that of the later publication, though it is alone', () => {
    expect(
      shown(
        says(first, 10, { published: '2020-02' }),
        says(second, 20, { published: '2020-01' }),
        says('b-third', 20, { published: '2020-01' }),
      ),
    ).toEqual({ value: 10, preferredBy: 'publication' });
  });

  it('never that of an undated source before that of a dated one, however old', () => {
    expect(
      shown(
        says(first, 10, { published: '1999' }),
        undated(second, [adoption(percent(20))]),
        undated('b-third', [adoption(percent(20))]),
      ),
    ).toEqual({ value: 10, preferredBy: 'publication' });
  });

  it('that on which more sources agree', () => {
    expect(shown(says(first, 10), says('z-other', 10), says(second, 20))).toEqual({
      value: 10,
      preferredBy: 'agreement',
    });
  });

  it('not made stronger by sources whose agreement was withdrawn', () => {
    const deprecated = { rank: 'deprecated', rankReason: 'Copied from the other one.' };
    expect(
      shown(
        says(second, 20),
        says(first, 10),
        says('z-copy', 10, {}, deprecated),
        says('z-other-copy', 10, {}, deprecated),
      ),
    ).toEqual({ value: 20, preferredBy: 'source-id' });
  });

  it('that of the first source id, where nothing else decides', () => {
    expect(shown(says(first, 10), says(second, 20))).toEqual({
      value: 20,
      preferredBy: 'source-id',
    });
  });

  it('alone in no need of a reason', () => {
    expect(shown(says(first, 10), says(second, 10))).toEqual({ value: 10 });
  });
});
