import type { Row, SourceNote } from '../../answer/answer.js';
import type { CellKind } from './cells.js';
import { partsOf, type Shape } from './encode.js';

/** A row as a driver gives it: columns by name. */
export type Given = Readonly<Record<string, unknown>>;

/** Reads a column back into what the engine shows; `null` where there is nothing, or it is not known. */
export function decode(value: unknown, shape: Shape): unknown {
  if (shape.is === 'notes') return notesIn(itemsOf(value));
  const { kind, beside = [] } = shape.of;
  if (shape.is === 'list') return itemsOf(value).map((item) => decodeOne(item, kind, beside));
  return decodeOne(value, kind, beside);
}

/** Some drivers read JSON, others leave it as text. */
const parsed = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);

function itemsOf(value: unknown): readonly unknown[] {
  const items = parsed(value);
  return Array.isArray(items) ? items : [];
}

export const isTrue = (value: unknown): boolean => value === true || value === 1 || value === 1n;

/** Numbers come as texts where a driver fears for their digits. */
const toNumber = (value: unknown): number | undefined =>
  value === null || value === undefined ? undefined : Number(value);

function decodeOne(value: unknown, kind: CellKind, beside: readonly string[]): unknown {
  if (value === null || value === undefined) return null;
  if (kind === 'boolean') return isTrue(value);
  if (kind === 'number') return Number(value);
  const names = partsOf[kind];
  if (!names) return value;
  const parts = itemsOf(value);
  const at = (name: string): unknown => parts[names.indexOf(name)];
  switch (kind) {
    case 'localized':
      return at('en') === null ? null : defined({ en: at('en'), 'zh-Hans': at('zh_hans') });
    case 'date':
      return at('edtf') === null ? null : dateOf(parts);
    case 'quantity':
      return quantityOf(at);
    default: {
      if (at('id') === null) return null;
      const others = beside.map((name, index) => [name, parts[names.length + index]]);
      return { [String(at('type'))]: at('id'), ...Object.fromEntries(others) };
    }
  }
}

const defined = (fields: Given): Given =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );

const flag = (value: unknown): true | undefined => (isTrue(value) ? true : undefined);

const dateOf = ([edtf, earliest, latest, approximate, uncertain]: readonly unknown[]): Given =>
  defined({ edtf, earliest, latest, approximate: flag(approximate), uncertain: flag(uncertain) });

function quantityOf(at: (name: string) => unknown): unknown {
  if (isTrue(at('undisclosed'))) return 'undisclosed';
  if (at('unit') === null) return null;
  const value = toNumber(at('value'));
  return defined({
    ...(value === undefined
      ? { minValue: toNumber(at('min')), maxValue: toNumber(at('max')) }
      : { value }),
    exclusive: flag(at('exclusive')),
    unit: at('unit'),
    approximate: flag(at('approximate')),
  });
}

/** Puts claims together into the sources that make them. Each thing's claims are numbered anew. */
function notesIn(claims: readonly unknown[]): readonly SourceNote[] {
  const notes: (SourceNote & { readonly passages: number[] })[] = [];
  let known = new Map<string, number[]>();
  let last = 0;
  for (const item of claims) {
    const [number, passage, id, title, publisher, url, edtf, ...published] = itemsOf(item);
    if (Number(number) <= last) known = new Map();
    last = Number(number);
    let passages = known.get(String(id));
    if (!passages) {
      passages = [];
      known.set(String(id), passages);
      notes.push({
        id: String(id),
        title: String(title),
        publisher: String(publisher),
        ...(typeof url === 'string' && { url }),
        ...(edtf !== null && {
          published: dateOf([edtf, ...published]) as unknown as NonNullable<
            SourceNote['published']
          >,
        }),
        passages,
      });
    }
    const paragraph = toNumber(passage);
    if (paragraph !== undefined && !passages.includes(paragraph)) passages.push(paragraph);
  }
  for (const { passages } of notes) passages.sort((a, b) => a - b);
  return notes;
}

/** The fields of a whole record: what has no value is left out. */
export const withoutNulls = (row: Record<string, unknown>): Row => defined(row);
