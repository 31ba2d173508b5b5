import type { SourcedClaim } from '../../fuse/fuse-fields.js';
import { fuseRecord } from '../../fuse/fuse-record.js';
import type { Claim } from '../../model/record.js';
import type { MetricLookup } from '../../read/claim-rules.js';
import { knownNames } from '../../read/known-names.js';
import { readSourceFile } from '../../read/read-source-file.js';
import type { KnownNames } from '../../read/references.js';
import type { SeedFile } from '../files.js';
import { readVocabulary, type OpenYaml } from '../read-vocabulary.js';
import { readYaml, type YamlFile } from '../read-yaml.js';
import { digestOf } from './digest.js';
import {
  noReadings,
  readIdentities,
  writtenIdentities,
  type FileReading,
  type FusedRecord,
  type Readings,
  type VocabularyReading,
} from './readings.js';
import { rememberedYaml, withPlaces } from './remembered-yaml.js';

type Names = KnownNames & MetricLookup;
type ReadYaml = ReturnType<typeof readYaml>;
type ReadVocabulary = ReturnType<typeof readVocabulary>;
type ReadSource = ReturnType<typeof readSourceFile>;

/**
 * What was read of a folder of seeds and fused from it, so that the next reading of it reads only what
 * changed. Files are told apart by their whole text, never by their time: what is remembered cannot be stale.
 */
export interface ReadMemory {
  yaml(file: SeedFile): ReadYaml;
  /** `open` opens the files where the vocabulary is not the one of before. */
  vocabulary(files: readonly SeedFile[], open: OpenYaml): ReadVocabulary;
  source(yaml: YamlFile, names: Names): ReadSource;
  /** Fuses one record, or remembers what the same claims were fused to. */
  readonly record: typeof fuseRecord;
  /** What the last reading of the folder left to remember. */
  readings(): Readings;
}

interface Known {
  readonly text: string;
  readonly yaml: ReadYaml;
  reading?: FileReading;
  /** The reading of the folder that last met the file. */
  round: number;
}

/**
 * A memory to be given to each reading of one folder.
 *
 * @param before what an earlier process remembered, as `readings` gave it.
 */
export function readMemory(before: Readings = noReadings): ReadMemory {
  const files = new Map<string, Known>();
  const sources = new WeakMap<YamlFile, { readonly names: Names; readonly read: ReadSource }>();
  const records = new Map<string, FusedRecord & { round: number }>(
    Object.entries(before.records).map(([key, record]) => [key, { ...record, round: 0 }]),
  );
  /** Where each claim is from: the digest of its file, and its number there. */
  const origins = new WeakMap<Claim, string>();
  let last: { readonly digest: string; readonly read: ReadVocabulary } | undefined;
  let held: VocabularyReading | undefined;
  let round = 0;

  const yaml = ({ path, text }: SeedFile): ReadYaml => {
    const known = files.get(path);
    if (known?.text === text) {
      known.round = round;
      return known.yaml;
    }
    const digest = digestOf(text);
    const stored = before.files[path];
    const reading = stored?.digest === digest ? stored : { digest, places: {} };
    const read = reading === stored ? rememberedYaml(path, text) : readYaml(path, text);
    const sound = 'place' in read;
    const kept = sound ? withPlaces(read, reading.places) : read;
    files.set(path, { text, yaml: kept, round, ...(sound && { reading }) });
    return kept;
  };

  const restored = (
    { identities: written, terms, redirects }: VocabularyReading,
    given: readonly SeedFile[],
  ): ReadVocabulary => {
    const identities = readIdentities(written);
    const opened = given.map((file) => [file.path, yaml(file)] as const);
    const placed = new Map(
      opened.filter((entry): entry is readonly [string, YamlFile] => 'place' in entry[1]),
    );
    return {
      vocabulary: { identities, terms, redirects, files: placed },
      names: knownNames(identities, terms, redirects),
      complete: true,
      problems: [],
    };
  };

  const vocabulary = (given: readonly SeedFile[], open: OpenYaml): ReadVocabulary => {
    round++;
    const digest = digestOf(JSON.stringify(given.map(({ path, text }) => [path, text])));
    for (const { path } of given) {
      const known = files.get(path);
      if (known) known.round = round;
    }
    if (last?.digest === digest) return last.read;
    const stored = before.vocabulary?.digest === digest ? before.vocabulary : undefined;
    const read = stored ? restored(stored, given) : readVocabulary(given, open);
    last = { digest, read };
    const { identities, terms, redirects } = read.vocabulary;
    const sound = read.complete && read.problems.length === 0;
    held = sound
      ? (stored ?? { digest, identities: writtenIdentities(identities), terms, redirects })
      : undefined;
    return read;
  };

  const source = (file: YamlFile, names: Names): ReadSource => {
    const found = sources.get(file);
    if (found?.names === names) return found.read;
    const known = files.get(file.file);
    const said = known?.reading?.said;
    const current = held?.digest;
    const read =
      said && said.vocabulary === current ? sayAgain(said) : readSourceFile(file.value, names);
    sources.set(file, { names, read });
    if (known?.reading && current !== undefined && read.read) {
      const claims = read.read.claims.map(({ claim }) => claim);
      const { digest } = known.reading;
      claims.forEach((claim, index) => origins.set(claim, `${digest}#${index}`));
      const { source: from } = read.read;
      known.reading = { ...known.reading, said: { vocabulary: current, source: from, claims } };
    }
    return read;
  };

  /** Everything that a record is fused from, or nothing where that is not known. */
  const from = (claims: readonly SourcedClaim[], surroundings: string): string | undefined => {
    const known = claims.map(({ claim }) => origins.get(claim));
    if (held === undefined || known.includes(undefined)) return undefined;
    return [held.digest, surroundings, ...known].join(' ');
  };

  const record: typeof fuseRecord = (type, id, claims, entry, surroundings) => {
    const all = from(claims, surroundingsKey(surroundings));
    const key = `${type} ${id}`;
    const known = records.get(key);
    if (all !== undefined && known?.from === all) {
      known.round = round;
      // Fused by the same code from the same claims of the type.
      return known.record as ReturnType<typeof fuseRecord<typeof type>>;
    }
    const fused = fuseRecord(type, id, claims, entry, surroundings);
    if (all === undefined) records.delete(key);
    else records.set(key, { from: all, record: fused, round });
    return fused;
  };

  const readings = (): Readings => {
    const met = [...files].filter(([, known]) => known.round === round);
    const made = [...records].filter(([, known]) => known.round === round);
    return {
      vocabulary: held,
      files: Object.fromEntries(
        met.flatMap(([path, { reading }]) => (reading ? [[path, reading]] : [])),
      ),
      records: Object.fromEntries(
        made.map(([key, { from: all, record: fused }]) => [key, { from: all, record: fused }]),
      ),
    };
  };

  return { yaml, vocabulary, source, record, readings };
}

function sayAgain({ source, claims }: NonNullable<FileReading['said']>): ReadSource {
  return {
    read: { source, claims: claims.map((claim) => ({ source, claim })) },
    source,
    problems: [],
  };
}

const keys = new WeakMap<object, { readonly size: number; readonly key: string }>();

/** The bounds that platforms set. They are gathered while platforms are fused, and stay the same after that. */
function surroundingsKey({ hosts }: Parameters<typeof fuseRecord>[4]): string {
  const known = keys.get(hosts);
  if (known?.size === hosts.size) return known.key;
  const key = digestOf(JSON.stringify([...hosts]));
  keys.set(hosts, { size: hosts.size, key });
  return key;
}
