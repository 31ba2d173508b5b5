import type { Seeds } from '../compile/compile.js';
import type { SourceFile } from '../compile/read-sources.js';
import type { Vocabulary } from '../compile/read-vocabulary.js';
import type { YamlFile } from '../compile/read-yaml.js';
import { recordId } from '../fuse/identity.js';
import type { Atlas } from '../model/atlas.js';
import type { IsoDate } from '../model/id.js';
import type { Claim } from '../model/record.js';
import type { Exception, Exceptions } from './exceptions.js';
import type { Place } from './rule.js';

/** A claim with the file that it stands in and the record that it is about. */
export interface PlacedClaim {
  readonly file: SourceFile;
  /** Its number in the file, from 0. */
  readonly index: number;
  readonly claim: Claim;
  /** Id of its record; the insights of a source on one topic share theirs here. */
  readonly record: string;
}

/** An exception with its place among the others. */
export interface PlacedException {
  readonly exception: Exception;
  readonly place: Place;
}

/** What the rules see: the sources as they were read, the vocabulary, and what they fuse to. */
export interface LintContext {
  /** In the order of their paths. */
  readonly sources: readonly SourceFile[];
  readonly vocabulary: Vocabulary;
  readonly atlas: Atlas;
  readonly claims: readonly PlacedClaim[];
  /** Nothing is known of a later day. */
  readonly today: IsoDate;
  /** The exceptions that nothing has needed so far. */
  readonly unneeded: () => readonly PlacedException[];
}

const byPath = (a: SourceFile, b: SourceFile): number =>
  a.yaml.file < b.yaml.file ? -1 : a.yaml.file > b.yaml.file ? 1 : 0;

/** Prepares what the rules share, so that none of them has to look for it again. */
export function contextOf(
  { sources, vocabulary }: Seeds,
  atlas: Atlas,
  today: IsoDate,
  exceptions: Exceptions,
): LintContext {
  const inOrder = [...sources].sort(byPath);
  const claims = inOrder.flatMap((file) =>
    file.claims.map(({ claim }, index): PlacedClaim => {
      return { file, index, claim, record: recordId(claim, file.source, 0) };
    }),
  );
  return {
    sources: inOrder,
    vocabulary,
    atlas,
    claims,
    today,
    unneeded: () => exceptions.unneeded(),
  };
}

/** The place of a field of a claim, or of the claim. */
export function placeOf({ file, index }: PlacedClaim, ...field: (string | number)[]): Place {
  return { yaml: file.yaml, at: ['claims', index, ...field] };
}

/** The place of a field of a source. */
export function sourcePlace({ yaml }: SourceFile, ...field: (string | number)[]): Place {
  return { yaml, at: ['source', ...field] };
}

/** The place of an entry of the vocabulary, where its file is there. */
export function entryPlace(
  { files }: Vocabulary,
  name: string,
  id: string,
  ...field: (string | number)[]
): Place | undefined {
  const yaml: YamlFile | undefined = files.get(`vocabulary/${name}.yaml`);
  return yaml && { yaml, at: [id, ...field], ...(field.length === 0 && { atKey: true as const }) };
}
