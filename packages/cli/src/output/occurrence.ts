import type { Occurrence, OccurrenceDate } from '@vitrine/query';
import { joined } from './lines.js';
import { dateText } from './words.js';

/** `Coach, Tmall, Flagship store`: who takes part, and in what. What a deal covers is left to the evidence. */
export function occurrenceText({ subjects, what, era, kind }: Occurrence): string {
  const names = subjects
    .filter(({ part }) => part !== 'covered')
    .map(({ name, role }) => (role ? `${name.en} (${role.name.en})` : name.en));
  const told = what?.en ?? (kind === 'deal' ? 'Deal' : undefined);
  return joined(...names, told, era === undefined ? undefined : `spell ${era}`);
}

/** The date as a source states it, else its bounds: `2016-09`, `2017-01-01 to 2017-10-31`, `until 2019-12-31`. */
export function occurrenceDateText({
  edtf,
  earliest,
  latest,
  ...qualifiers
}: OccurrenceDate): string {
  const bounds = earliest === latest ? (earliest ?? '') : `${earliest ?? '..'}/${latest ?? '..'}`;
  const text = edtf ?? bounds;
  return text === '' ? '' : dateText({ edtf: text, ...qualifiers });
}
