import type { Truth } from '../logic/truth.js';
import type { Group } from './group.js';
import type { Slot } from './slots.js';
import type { Work } from './work.js';

/** What begins with the same values. */
interface Branch {
  readonly slots: readonly Slot[];
  /** What goes on with one more value, by the number of that. */
  readonly branches: (Branch | undefined)[];
  group: Group | undefined;
}

const branchOf = (slots: readonly Slot[]): Branch => ({ slots, branches: [], group: undefined });

const next = ({ slots, branches }: Branch, slot: Slot): Branch =>
  (branches[slot.place] ??= branchOf([...slots, slot]));

/** Groups under construction, found by one value after the other. */
export class Groupings {
  readonly all: Group[] = [];
  readonly #readers: readonly ((row: number) => readonly Slot[])[];
  readonly #begin: (slots: readonly Slot[]) => Group;
  readonly #work: Work;
  readonly #root = branchOf([]);

  /** @param readers - tell the values that a row shows, path by path */
  constructor(
    readers: readonly ((row: number) => readonly Slot[])[],
    begin: (slots: readonly Slot[]) => Group,
    work: Work,
  ) {
    this.#readers = readers;
    this.#begin = begin;
    this.#work = work;
  }

  /** The group of these values. */
  at(slots: readonly Slot[]): Group {
    let branch = this.#root;
    for (const slot of slots) branch = next(branch, slot);
    return this.#groupOf(branch);
  }

  /** Puts a row into the group of each combination of its values. */
  add(row: number, truth: Truth): void {
    this.#follow(this.#root, 0, row, truth);
  }

  #follow(branch: Branch, place: number, row: number, truth: Truth): void {
    const reader = this.#readers[place];
    if (reader) {
      for (const slot of reader(row)) this.#follow(next(branch, slot), place + 1, row, truth);
      return;
    }
    this.#work.spend(1);
    const group = this.#groupOf(branch);
    if (truth > group.truth) group.truth = truth;
    for (const tally of group.tallies) tally.add(row, truth);
  }

  #groupOf(branch: Branch): Group {
    if (!branch.group) {
      // A group takes so much more room than a step takes time.
      this.#work.spend(40);
      branch.group = this.#begin(branch.slots);
      this.all.push(branch.group);
    }
    return branch.group;
  }
}
