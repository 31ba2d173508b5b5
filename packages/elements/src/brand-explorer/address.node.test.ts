import { facetNames } from '@vitrine/query/views';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOwn, writeOwn } from '../shared/address/parameters.js';
import { explorerForm } from './address.js';
import { firstState, stateOf, type ExplorerState, type GivenState } from './state.js';

function readState(text: string, name: string, start: ExplorerState) {
  const { owns, read } = explorerForm(() => start);
  return read(readOwn(text, name, owns));
}
function writeState(text: string, name: string, state: ExplorerState, start: ExplorerState) {
  const { owns, write } = explorerForm(() => start);
  return writeOwn(text, name, owns, write(state));
}

/** Whatever somebody may write into an address by hand; a lone half of a character is no text that one can hold. */
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '&',
    '=',
    '#',
    '%',
    '+',
    ' ',
    '?',
    '%zz',
    '"><script>',
    '\r\n',
    '蔻驰',
    '\0',
    'a,b',
  ),
);
const values = fc.array(hostile, { maxLength: 3 });
const given = fc.record<GivenState>(
  {
    text: hostile,
    order: hostile,
    show: hostile,
    ...Object.fromEntries(facetNames.map((facet) => [facet, values])),
  },
  { requiredKeys: [] },
);
const name = fc.constantFrom('brands', 'brands-2', 'left', 'a.b', 'q');
const others = fc.constantFrom('', 'utm=1', 'section', 'q=coach&platform=tmall', 'a%20b=%E0&x');

describe('the state in an address', () => {
  test('comes back as it went, whatever it holds and begins with', () => {
    fc.assert(
      fc.property(given, given, name, others, (wanted, beginning, called, around) => {
        const [state, start] = [stateOf(wanted), stateOf(beginning)];
        const text = writeState(around, called, state, start);
        // As a browser gives it back.
        const address = new URL('https://example.org/');
        address.search = text;
        expect(readState(address.search.slice(1), called, start)).toEqual(state);
        address.search = '';
        address.hash = text;
        expect(readState(address.hash.slice(1), called, start)).toEqual(state);
      }),
    );
  });

  test('leaves the rest of the address, and other explorers, as they are', () => {
    fc.assert(
      fc.property(given, given, others, (one, two, around) => {
        const [left, right] = [stateOf(one), stateOf(two)];
        const written = writeState(
          writeState(around, 'left', left, firstState),
          'left-2',
          right,
          firstState,
        );
        expect(written.startsWith(around)).toBe(true);
        expect(readState(written, 'left', firstState)).toEqual(left);
        expect(readState(written, 'left-2', firstState)).toEqual(right);
        expect(
          writeState(
            writeState(written, 'left', firstState, firstState),
            'left-2',
            firstState,
            firstState,
          ),
        ).toBe(around);
      }),
    );
  });

  test('is written in words that people read', () => {
    const state = stateOf({ text: 'louis', platforms: ['tmall', 'jd-com'], show: 'matrix' });
    expect(writeState('', 'brands', state, firstState)).toBe(
      'brands.q=louis&brands.view=matrix&brands.platform=tmall&brands.platform=jd-com',
    );
  });

  test('says that nothing is chosen where the explorer begins with something', () => {
    const start = stateOf({ platforms: ['tmall'] });
    const text = writeState('', 'brands', firstState, start);
    expect(text).toBe('brands.platform=');
    expect(readState(text, 'brands', start)).toEqual(firstState);
    expect(readState('', 'brands', start)).toEqual(start);
  });
});
