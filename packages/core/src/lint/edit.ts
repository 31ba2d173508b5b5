import { isMap, isScalar, isSeq, parseDocument, type Document, type Scalar } from 'yaml';
import type { Path } from '../read/issues.js';

/** A stretch of a text and what comes in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Puts edits that do not overlap into a text; all else stays as it is, to the last space. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text: inserted } of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(done, start) + inserted;
    done = end;
  }
  return result + text.slice(done);
}

/** The document, or nothing where the text is no YAML that could be mended. */
export function documentOf(text: string): Document | undefined {
  const document = parseDocument(text, { prettyErrors: false });
  return document.errors.length > 0 ? undefined : document;
}

interface PlacedString {
  readonly scalar: Scalar;
  readonly value: string;
  readonly path: Path;
}

function stringsIn(node: unknown, path: Path): PlacedString[] {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) => stringsIn(value, [...path, String(key)]));
  }
  if (isSeq(node)) return node.items.flatMap((item, index) => stringsIn(item, [...path, index]));
  if (!isScalar(node) || typeof node.value !== 'string') return [];
  return [{ scalar: node, value: node.value, path }];
}

/**
 * Rewrites the string values of a YAML text that `change` changes. What stands without quotes is
 * changed as it is written, so that its folded lines stay; `change` must bring in nothing that needs
 * quotes.
 */
export function editStrings(text: string, change: (value: string, path: Path) => string): string {
  const edits = stringsIn(documentOf(text)?.contents, []).flatMap(
    ({ scalar, value, path }): Edit[] => {
      const { range, type } = scalar;
      const changed = change(value, path);
      if (changed === value || !range) return [];
      const [start, end] = range;
      const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      const inserted = quoted ? JSON.stringify(changed) : change(text.slice(start, end), path);
      return [{ start, end, text: inserted }];
    },
  );
  return applyEdits(text, edits);
}
