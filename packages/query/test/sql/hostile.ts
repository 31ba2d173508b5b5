import fc from 'fast-check';

/** Texts that end a literal, a name or a statement of SQL, or that a database may read as something else. */
export const hostileTexts: readonly string[] = [
  "'; drop table brands; --",
  "' or '1'='1",
  '" or "1"="1',
  '"; delete from presences; --',
  "coach'--",
  '1; attach database',
  ') union select 1, 2 --',
  '$1',
  '?',
  '{param}',
  '\\',
  "\\'",
  '%',
  '_',
  '/* ',
  '`',
  'E\\047',
  '${brand}',
  '\u2019',
  'ʼ',
  '\uFFFD',
  'a%b_c',
  "a\\' or 1=1 --",
  'coach\0',
  '\0',
  '\u{1F45C}',
  '\u202Ehcaoc\u202C',
  '\u200Fcoach',
  'a\nb\tc\u0001',
  "a'".repeat(500),
  '\u{20BB7}'.repeat(500),
  'x'.repeat(1001),
];

/** Halves of characters, which no text of a database has. */
export const halves: readonly string[] = ['\uD83D', 'a\uDE00b', "\uDC5C' or '1'='1"];

/** Conditions and other places of a query of brands at which such a text may stand. */
export const withText = (text: string): readonly object[] => [
  { match: { country: text }, count: true },
  { match: { country: [text, 'US'] } },
  { match: { 'owner.name': text } },
  ...['eq', 'ne'].map((op) => ({ where: { op, path: 'name', value: text } })),
  ...['name', 'name.zh-Hans', 'aliases'].flatMap((path) =>
    ['contains', 'startsWith'].map((op) => ({ where: { op, path, text } })),
  ),
  { where: { op: 'in', path: 'aliases', values: [text, `${text} `] } },
  { where: { op: 'not', of: { op: 'in', path: 'name', values: [text] } } },
  { where: { op: 'eq', path: 'sources.title', value: text } },
  { where: { op: 'eq', path: 'id', value: text } },
  { where: { op: 'eq', path: 'kind', value: text } },
  { where: { op: 'disputed', path: text } },
  { asOf: { on: text } },
  { select: { [text]: 'name' }, orderBy: [{ path: 'name', direction: 'desc' }], page: { size: 3 } },
  { groupBy: { [text]: 'name' }, measures: { [`n${text}`]: { measure: 'count' } }, count: true },
  { page: { after: text } },
];

const text = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.tuple(fc.constantFrom(...hostileTexts), fc.string()).map(([a, b]) => a + b),
);

const paths = fc.constantFrom('name', 'country', 'id', 'kind', 'owner.name', 'presences.channel');
const value = fc.oneof(text, fc.constantFrom('coach', '2019-12-31'), fc.integer());
const op = fc.constantFrom(
  'eq',
  'ne',
  'lt',
  'in',
  'contains',
  'between',
  'overlaps',
  'exists',
  'disputed',
);

const condition = fc.record(
  {
    op: fc.oneof(op, text),
    path: fc.oneof({ weight: 4, arbitrary: paths }, text),
    value,
    values: fc.array(value, { minLength: 1, maxLength: 2 }),
    text,
    from: value,
    to: value,
  },
  { requiredKeys: ['op', 'path'] },
);

/** Queries of which any part may be such a text, names of fields and columns among them. */
export const hostileQuery = fc.record(
  {
    v: fc.constant(1),
    from: fc.oneof({ weight: 6, arbitrary: fc.constantFrom('brand', 'presence') }, text),
    match: fc.dictionary(fc.oneof(paths, text), value, { maxKeys: 2 }),
    where: fc.oneof(
      condition,
      text.map((one) => ({ op: 'contains', path: 'name', text: one })),
      text.map((one) => ({ op: 'eq', path: 'country', value: one })),
      text.map((one) => ({ op: 'in', path: 'aliases', values: [one, one] })),
    ),
    asOf: fc.record({
      on: fc.oneof(text, fc.constant('2019')),
      mode: fc.oneof(text, fc.constant('possible')),
    }),
    groupBy: fc.dictionary(text, fc.oneof(paths, text), { maxKeys: 2 }),
    measures: fc.dictionary(text, fc.record({ measure: fc.oneof(fc.constant('count'), text) }), {
      maxKeys: 2,
    }),
    orderBy: fc.array(
      fc.record({ path: fc.oneof(paths, text), direction: fc.oneof(fc.constant('asc'), text) }),
      { maxLength: 2 },
    ),
    select: fc.dictionary(text, fc.oneof({ weight: 5, arbitrary: paths }, text), {
      minKeys: 1,
      maxKeys: 3,
    }),
    page: fc.record(
      { size: fc.oneof(fc.nat({ max: 3 }), text), after: text },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['v', 'from'] },
);
