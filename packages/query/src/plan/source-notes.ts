import type { SourceNote } from '../answer/answer.js';
import { read } from '../read.js';
import type { AtlasStore } from '../store/store.js';

export function sourceNotes(store: AtlasStore, record: unknown): readonly SourceNote[] {
  const passages = new Map<string, Set<number>>();
  const claims = read(record, 'claims');
  for (const claim of Array.isArray(claims) ? claims : []) {
    const id = String(read(claim, 'source'));
    const known = passages.get(id) ?? new Set();
    passages.set(id, known);
    const passage = read(claim, 'passage');
    if (typeof passage === 'number') known.add(passage);
  }
  return [...passages].flatMap(([id, numbers]) => {
    const source = store.get('source', id);
    if (!source) return [];
    const { title, publisher, url, published } = source;
    return {
      id,
      title,
      publisher,
      ...(url !== undefined && { url }),
      ...(published && { published }),
      passages: [...numbers].sort((a, b) => a - b),
    };
  });
}
