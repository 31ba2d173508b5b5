import type { Presence } from '@vitrine/core';
import { stretchesOf } from './optimum/columns.js';

/** A presence with its days as numbers, both ends of each stretch inclusive. */
export interface Spell {
  readonly record: Presence;
  readonly started: number;
  readonly certainUntil: number;
  readonly presumedUntil: number;
  readonly possibleFrom: number;
  readonly possibleUntil: number;
}

export function spellsOf(records: readonly Presence[]): readonly Spell[] {
  const stretches = stretchesOf(records);
  return records.map((record, row) => ({
    record,
    started: stretches.started[row] ?? 0,
    certainUntil: stretches.certainUntil[row] ?? 0,
    presumedUntil: stretches.presumedUntil[row] ?? 0,
    possibleFrom: stretches.possibleFrom[row] ?? 0,
    possibleUntil: stretches.possibleUntil[row] ?? 0,
  }));
}

export const isPresent = ({ started, presumedUntil }: Spell, day: number): boolean =>
  started <= day && day <= presumedUntil;

export const isPossible = ({ possibleFrom, possibleUntil }: Spell, day: number): boolean =>
  possibleFrom <= day && day <= possibleUntil;

export function firstFifty(spells: readonly Spell[], day: number) {
  const found: { record: Presence; certainty: string }[] = [];
  for (const spell of spells) {
    if (!isPresent(spell, day)) continue;
    const certainty = day <= spell.certainUntil ? 'certain' : 'presumed';
    if (found.push({ record: spell.record, certainty }) === 50) break;
  }
  return found;
}

export function countOn(spells: readonly Spell[], day: number): readonly [number, number, number] {
  const counts: [number, number, number] = [0, 0, 0];
  for (const spell of spells) add(counts, spell, day);
  return counts;
}

export function add(counts: [number, number, number], spell: Spell, day: number): void {
  if (!isPossible(spell, day)) return;
  counts[2]++;
  if (!isPresent(spell, day)) return;
  counts[1]++;
  if (day <= spell.certainUntil) counts[0]++;
}
