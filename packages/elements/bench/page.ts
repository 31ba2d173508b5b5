import type { PlatformComparison, PresenceMatrix } from '@vitrine/query';
import '../src/platform-table/define.js';
import '../src/presence-matrix/define.js';
import '../src/as-of-slider/define.js';
import '../src/atlas/define.js';
import { madeMatrix } from '../test/made-matrix.js';
import { MatrixByHand } from './by-hand.js';
import { madeComparison, withOneEdited } from './made-comparison.js';
import { TableByHand } from './table-by-hand.js';

/** Milliseconds of each round, until the page is laid out. */
type Rounds = readonly number[];

interface Pair {
  readonly component: Rounds;
  readonly byHand: Rounds;
}

const frame = () => new Promise(requestAnimationFrame);

const place = document.createElement('main');
document.body.append(place);

/** The time that something takes, with the layout that it asks for. */
async function timed(work: () => Promise<void> | void): Promise<number> {
  await frame();
  await new Promise((resolve) => setTimeout(resolve));
  const start = performance.now();
  await work();
  place.getBoundingClientRect();
  return performance.now() - start;
}

async function component(data: PresenceMatrix) {
  const element = document.createElement('vitrine-presence-matrix');
  element.data = data;
  place.append(element);
  await element.updateComplete;
  return element;
}

async function shown(data: PresenceMatrix): Promise<void> {
  await component(data);
}

const clear = () => {
  place.replaceChildren();
};

/** Both in turns, so that whatever else the machine does befalls both. */
async function inTurns(
  rounds: number,
  one: () => Promise<number>,
  other: () => Promise<number>,
): Promise<Pair> {
  const pair = { component: [] as number[], byHand: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const first of round % 2 === 0 ? [true, false] : [false, true]) {
      if (first) pair.component.push(await one());
      else pair.byHand.push(await other());
      clear();
    }
  }
  return pair;
}

function firstRender(data: PresenceMatrix, rounds: number): Promise<Pair> {
  return inTurns(
    rounds,
    () => timed(() => shown(data)),
    () =>
      timed(() => {
        place.append(new MatrixByHand(data).element);
      }),
  );
}

function change(before: PresenceMatrix, after: PresenceMatrix, rounds: number): Promise<Pair> {
  return inTurns(
    rounds,
    async () => {
      const element = await component(before);
      return timed(async () => {
        element.data = after;
        await element.updateComplete;
      });
    },
    async () => {
      const matrix = new MatrixByHand(before);
      place.append(matrix.element);
      return timed(() => {
        matrix.update(after);
      });
    },
  );
}

/** The same matrix but for one cell. */
function edited(matrix: PresenceMatrix): PresenceMatrix {
  const [group, ...groups] = matrix.groups;
  const [row, ...rows] = group?.rows ?? [];
  const [cell, ...cells] = row?.cells ?? [];
  if (!group || !row || !cell) throw new Error('The first cell is to be edited.');
  const state = cell.standing.state === 'certain' ? ('ended' as const) : ('certain' as const);
  const other = { ...cell, standing: { state } };
  return {
    ...matrix,
    groups: [{ ...group, rows: [{ ...row, cells: [other, ...cells] }, ...rows] }, ...groups],
  };
}

async function table(data: PlatformComparison) {
  const element = document.createElement('vitrine-platform-table');
  element.data = data;
  place.append(element);
  await element.updateComplete;
  return element;
}

/** The first row of the component, which whoever writes a table by hand copies. */
async function drawnRow(): Promise<ShadowRoot> {
  const { shadowRoot } = await table(madeComparison(1));
  if (!shadowRoot) throw new Error('The table has a shadow root.');
  clear();
  return shadowRoot;
}

const platforms = 20;

const bench = {
  firstRender: (brands: number, rounds: number) =>
    firstRender(madeMatrix({ brands, platforms }), rounds),
  async firstTable(rows: number, rounds: number): Promise<Pair> {
    const [drawn, data] = [await drawnRow(), madeComparison(rows)];
    return inTurns(
      rounds,
      () =>
        timed(async () => {
          await table(data);
        }),
      () =>
        timed(() => {
          place.append(new TableByHand(drawn, data).element);
        }),
    );
  },
  async editTable(rows: number, rounds: number): Promise<Pair> {
    const [drawn, before] = [await drawnRow(), madeComparison(rows)];
    const after = withOneEdited(before);
    return inTurns(
      rounds,
      async () => {
        const element = await table(before);
        return timed(async () => {
          element.data = after;
          await element.updateComplete;
        });
      },
      async () => {
        const byHand = new TableByHand(drawn, before);
        place.append(byHand.element);
        return timed(() => {
          byHand.update(after);
        });
      },
    );
  },
  edit: (brands: number, rounds: number) => {
    const before = madeMatrix({ brands, platforms });
    return change(before, edited(before), rounds);
  },
  /** Every cell is told, and one in `otherwise` has another standing than the day before. */
  repaint: (brands: number, otherwise: number, rounds: number) =>
    change(madeMatrix({ brands, platforms }), madeMatrix({ brands, platforms, otherwise }), rounds),
  /** All rows with the numbers of their notes, however many; on the screen no more than 300 are drawn. */
  onPaper(brands: number, rounds: number): Promise<Pair> {
    const data = madeMatrix({ brands, platforms });
    return inTurns(
      rounds,
      async () => {
        await component(data);
        const time = await timed(() => {
          window.dispatchEvent(new Event('beforeprint'));
        });
        window.dispatchEvent(new Event('afterprint'));
        return time;
      },
      () =>
        timed(() => {
          place.append(new MatrixByHand(data, true).element);
        }),
    );
  },
  async windowed(brands: number, rounds: number): Promise<Rounds> {
    const data = madeMatrix({ brands, platforms });
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      times.push(await timed(() => shown(data)));
      clear();
    }
    return times;
  },
  /** Puts a matrix and a slider into the page, moves the day, and takes both out again. */
  async cycle(times: number): Promise<void> {
    for (let round = 0; round < times; round += 1) {
      const atlas = document.createElement('vitrine-atlas');
      const slider = document.createElement('vitrine-as-of-slider');
      Object.assign(slider, { min: '2012', max: '2024' });
      const matrix = document.createElement('vitrine-presence-matrix');
      matrix.data = madeMatrix({ brands: 20, platforms: 6 });
      atlas.append(slider, matrix);
      place.append(atlas);
      await matrix.updateComplete;
      matrix.data = madeMatrix({ brands: 20, platforms: 6, otherwise: 2 });
      await matrix.updateComplete;
      await frame();
      clear();
    }
    await frame();
  },
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}

window.bench = bench;
