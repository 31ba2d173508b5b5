import { readFileSync } from 'node:fs';
import { VitrineError, type Atlas } from '@vitrine/core';
import { UsageError } from './usage-error.js';

const collections = ['sources', 'brands', 'platforms', 'organizations', 'terms', 'observations'];

/**
 * The atlas of a file, else the seeded one.
 *
 * @throws UsageError where there is no such file
 * @throws VitrineError `invalid-atlas` where it is not an atlas that this version can read
 */
export async function loadAtlas(file: string | undefined): Promise<Atlas> {
  if (file === undefined) return (await import('@vitrine/core/atlas')).atlas;
  const value = parse(file, read(file));
  if (isAtlas(value)) return value;
  throw refusal(file, 'is not an atlas; give a file that `vitrine compile` wrote');
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`cannot read the atlas \`${file}\`: ${reason}`);
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refusal(file, `is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Enough of a look to refuse another file; what `vitrine compile` writes it has checked itself. */
function isAtlas(value: unknown): value is Atlas {
  if (typeof value !== 'object' || value === null || !('meta' in value)) return false;
  const { meta } = value;
  if (typeof meta !== 'object' || meta === null || !('schemaVersion' in meta)) return false;
  const lists = new Map(Object.entries(value));
  return meta.schemaVersion === 1 && collections.every((name) => Array.isArray(lists.get(name)));
}

function refusal(file: string, message: string): VitrineError {
  return new VitrineError('invalid-atlas', [{ code: 'invalid-atlas', path: '', message, file }]);
}
