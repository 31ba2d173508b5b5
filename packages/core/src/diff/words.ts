import type { CollectionName } from '../model/atlas.js';
import { collectionNames, countOf, titleOf } from './collections.js';
import { level } from './level.js';
import type {
  Changes,
  ClaimNote,
  CollectionChanges,
  FieldChange,
  Level,
  RecordChange,
} from './types.js';
import { valueInWords } from './value-words.js';

/** What happened to a record. */
export type Happening = 'added' | 'removed' | 'redirected' | 'reused' | 'changed';

/** One change as an English sentence, without a full stop. */
export interface Sentence {
  readonly happening: Happening;
  readonly text: string;
}

/** The changes of one collection in words. */
export interface ChangesInWords {
  readonly level: Level;
  /** What the changes come to: `Minor: 2 added, 1 changed`. */
  readonly headline: string;
  readonly groups: readonly {
    readonly collection: CollectionName;
    /** `Presences`. */
    readonly title: string;
    /** `1 added, 3 changed`. */
    readonly summary: string;
    readonly sentences: readonly Sentence[];
  }[];
}

const fieldWords: Readonly<Record<string, string>> = {
  from: 'start',
  to: 'end',
  plannedFrom: 'planned start',
  plannedTo: 'planned end',
  asOf: 'as of',
  lineOf: 'line of',
  populationSize: 'size of the population',
  reportedBy: 'reported by',
  attributedTo: 'whose view',
  otherUrls: 'other addresses',
  url: 'address',
  titleSupplied: 'title supplied',
  'validTime.held': 'held',
  'validTime.startEarliest': 'first possible start',
  'validTime.startLatest': 'last possible start',
  'validTime.endEarliest': 'known to hold until',
  'validTime.endLatest': 'last possible end',
  'validTime.ongoing': 'said to go on',
  'validTime.temporary': 'limited by its nature',
  'validTime.announced': 'first announced',
  'validTime.denied': 'denied',
};

const fieldInWords = (field: string): string => fieldWords[field] ?? field;

function fieldSentence({ field, older, newer }: FieldChange): string {
  const name = fieldInWords(field);
  if (!newer) return `${name} withdrawn${older ? ` (was ${valueInWords(older)})` : ''}`;
  if (!older) return `${name} ${valueInWords(newer)} (new)`;
  const [before, after] = [valueInWords(older), valueInWords(newer)];
  // Only another language than that of these sentences reads otherwise.
  return before === after ? `${name} reworded` : `${name} ${before} → ${after}`;
}

const listed = (names: readonly string[]): string => names.map(fieldInWords).join(', ');

/** `1 claim added (l2-2017-jd-farfetch)`; the sources of many would say less than their number. */
function claimsSentence(notes: readonly ClaimNote[], what: string): string[] {
  if (notes.length === 0) return [];
  const sources = [...new Set(notes.map(({ source }) => source))];
  const names = sources.slice(0, 3).join(', ');
  const more = sources.length > 3 ? ` and ${sources.length - 3} more` : '';
  return [`${notes.length} ${notes.length === 1 ? 'claim' : 'claims'} ${what} (${names}${more})`];
}

/** The bounds of the valid time follow from the days and claims; alone they are news. */
function toldFields(fields: readonly FieldChange[]): readonly FieldChange[] {
  const stated = fields.filter(({ field }) => !field.startsWith('validTime.'));
  return stated.length > 0 ? stated : fields;
}

function changeSentence({ label, fields, disputes, claims, reMeant }: RecordChange): string {
  const told = toldFields(fields);
  const sole = told.length === 1 ? told[0]?.field : undefined;
  const { opened, settled } = disputes;
  const aboutSole = (names: readonly string[]): boolean =>
    names.length === 1 && names[0] === sole && sole !== undefined;
  const parts = [
    ...(reMeant ? [`means something else now (${listed(reMeant)})`] : []),
    ...told.map(fieldSentence),
    ...(opened.length > 0
      ? [aboutSole(opened) ? 'now disputed' : `now disputed: ${listed(opened)}`]
      : []),
    ...(settled.length > 0
      ? [aboutSole(settled) ? 'no longer disputed' : `no longer disputed: ${listed(settled)}`]
      : []),
    ...claimsSentence(claims.added, 'added'),
    ...claimsSentence(claims.removed, 'withdrawn'),
    ...claimsSentence(claims.changed, 'corrected'),
  ];
  // What is left are lists in another order, which say the same.
  return `${label}: ${parts.join('; ') || 'written in another way'}`;
}

function sentencesOf(changes: CollectionChanges): Sentence[] {
  const { added, removed, redirected, reused, changed } = changes;
  return [
    ...removed.map(({ label, id }): Sentence => ({
      happening: 'removed',
      text: label === id ? id : `${label} [${id}]`,
    })),
    ...reused.map(({ id }): Sentence => ({
      happening: 'reused',
      text: `${id}: a former id, now of something else`,
    })),
    ...redirected.map(({ label, id, to }): Sentence => ({
      happening: 'redirected',
      text: `${label} [${id}]: now ${to.map((target) => target.id).join(' and ')}`,
    })),
    ...changed.map((change): Sentence => ({ happening: 'changed', text: changeSentence(change) })),
    ...added.map(({ label }): Sentence => ({ happening: 'added', text: label })),
  ];
}

const happenings = ['removed', 'reused', 'redirected', 'changed', 'added'] as const;

function tally(changes: readonly CollectionChanges[]): string {
  return happenings
    .flatMap((happening) => {
      const count = changes.reduce((sum, one) => sum + one[happening].length, 0);
      return count === 0 ? [] : [`${count.toLocaleString('en')} ${happening}`];
    })
    .join(', ');
}

/**
 * Changes in English, by collection: what asks most of a reader first, then what was added.
 *
 * `Coach on Tmall (flagship store, third spell): end 2016 → 2016-08; now disputed`
 */
export function changesInWords(changes: Changes): ChangesInWords {
  const { collections, older, newer } = changes;
  const groups = collectionNames.flatMap((collection) => {
    const found = collections[collection];
    if (!found) return [];
    const title = titleOf(collection);
    return [{ collection, title, summary: tally([found]), sentences: sentencesOf(found) }];
  });
  const name = level(changes);
  const shape =
    older.schemaVersion === newer.schemaVersion
      ? []
      : [`the shape of the atlas is now ${newer.schemaVersion} (was ${older.schemaVersion})`];
  const all = tally(Object.values(collections));
  const said = [...shape, ...(all === '' ? [] : [all])].join('; ');
  return {
    level: name,
    headline:
      name === 'none'
        ? 'No changes'
        : `${name.charAt(0).toUpperCase()}${name.slice(1)} change: ${said}`,
    groups,
  };
}

/** What was added, in numbers: `935 sources, 236 brands`. Empty where nothing was. */
export function additionsInWords({ collections }: Changes): string {
  return collectionNames
    .flatMap((name) => {
      const count = collections[name]?.added.length ?? 0;
      return count === 0 ? [] : [countOf(name, count)];
    })
    .join(', ');
}
