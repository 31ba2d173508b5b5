import {
  LineCounter,
  Schema,
  isMap,
  isNode,
  isPair,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import type { Problem } from '../errors.js';
import type { Path, PlacedProblem } from '../read/issues.js';

/** A YAML file, read, with the means to find where in its text a value stands. */
export interface YamlFile {
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
  readonly place: (problem: PlacedProblem) => Problem;
}

function offsetOf(document: Document, path: Path, atKey: boolean): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const [index, part] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isNode(item.key) && String(item.key) === String(part),
      );
      // A field that is missing has no place of its own: the map that lacks it is the place.
      if (!pair) return offset;
      const target = atKey && last ? pair.key : (pair.value ?? pair.key);
      node = target;
    } else if (isSeq(node) && typeof part === 'number') {
      node = node.items[part];
    } else {
      return offset;
    }
    if (isNode(node)) offset = node.range?.[0] ?? offset;
  }
  return offset;
}

/** Where a mistake begins: an unclosed quote is only noticed at the end of the file. */
function startOf(document: Document, error: YAMLError): number {
  let start = error.pos[0];
  if (error.code !== 'MISSING_CHAR') return start;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (quoted && range && range[1] >= error.pos[0]) start = range[0];
    },
  });
  return start;
}

/** Where the document refers to another part of itself. */
function aliasesIn(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, { Alias: (_key, { range }) => void offsets.push(range?.[0] ?? 0) });
  return offsets;
}

/** One schema for all files: to make it anew for each takes longer than to read a small file. */
const core = new Schema({ schema: 'core', resolveKnownTags: true });

interface Parsed {
  readonly document: Document;
  /** The 1-based line and column of an offset. */
  readonly placeAt: (offset: number) => { readonly line: number; readonly column: number };
}

function parse(text: string): Parsed {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    uniqueKeys: true,
    schema: core,
  });
  return {
    document,
    placeAt: (offset) => {
      const { line, col } = lineCounter.linePos(offset);
      return { line: Math.max(line, 1), column: Math.max(col, 1) };
    },
  };
}

/**
 * Finds places in a text. The tree that knows them is large and seldom asked for, so that it is not
 * kept from the reading but grown again where something is to be told.
 */
function placesIn(file: string, text: string): YamlFile['place'] {
  let parsed: Parsed | undefined;
  return ({ at, atKey, code, path, message }) => {
    parsed ??= parse(text);
    const offset = offsetOf(parsed.document, at, atKey === true);
    return { code, path, message, file, ...parsed.placeAt(offset) };
  };
}

/** Reads YAML 1.2 without aliases, or tells each mistake with its line and column. */
export function readYaml(file: string, text: string): YamlFile | { problems: Problem[] } {
  const { document, placeAt } = parse(text);
  const refusal = (reason: string, offset: number): Problem => ({
    code: 'invalid-yaml',
    path: '',
    message: reason,
    file,
    ...placeAt(offset),
  });
  if (document.errors.length > 0) {
    const { errors } = document;
    return {
      problems: errors.map((error) =>
        refusal(`is not YAML: ${error.message}`, startOf(document, error)),
      ),
    };
  }
  // Aliases could stand for more than the file holds, or for nothing; plain repetition reads better.
  const aliases = text.includes('*') ? aliasesIn(document) : [];
  if (aliases.length > 0) {
    return {
      problems: aliases.map((offset) =>
        refusal('aliases are not read; write out what it stands for', offset),
      ),
    };
  }
  return { file, text, value: document.toJS() as unknown, place: placesIn(file, text) };
}
