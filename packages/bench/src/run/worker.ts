import { createHash } from 'node:crypto';
import { loadContender, type ContenderName } from '../contenders/all.js';
import type { Awaitable, Opened } from '../contenders/contender.js';
import { opener } from '../contenders/opener.js';
import { operationNames, parametersFor, type OperationName } from '../operations.js';
import { makeWorld } from '../world/world.js';
import { askingOf, type Given } from './ask.js';
import type { Measure, Order, Outcomes, Reply } from './protocol.js';
import { Sampler, type Call } from './sampler.js';

/** The process of one contender: its garbage and its memory are nobody else's. */
interface State {
  readonly opened: Opened;
  readonly given: Given;
  /** Opens and completes all anew. */
  open(): Promise<Opened>;
  sampler?: Sampler;
}

let state: State | undefined;

function opened(): State {
  if (!state) throw new Error('Nothing is open.');
  return state;
}

async function obey(order: Order): Promise<Outcomes[Order['do']]> {
  switch (order.do) {
    case 'open':
      return open(order.contender, order.rows);
    case 'build':
      return build();
    case 'answer':
      return answer(order.operation, order.turns, order.milliseconds);
    case 'calibrate':
      return calibrate(order.measure, order.limit);
    case 'sample': {
      const { sampler } = opened();
      if (!sampler) throw new Error('Nothing is calibrated.');
      return sampler.sample();
    }
  }
}

async function open(name: ContenderName, rows: number): Promise<Outcomes['open']> {
  const contender = await loadContender(name);
  const world = makeWorld(rows);
  const openOnly = opener(contender, world);
  const given = parametersFor(world);
  const openAll = async () => {
    const found = await openOnly();
    await contender.complete?.(found);
    return found;
  };
  const before = bytesInUse();
  const begin = performance.now();
  const found = await openAll();
  const built = performance.now() - begin;
  const bytes = bytesInUse() - before;
  state = { opened: found, given, open: openAll };
  const measures = [...operationNames, 'planFresh', 'planCached'] as const;
  return {
    build: built,
    bytes,
    nativeBytes: (await found.nativeBytes?.()) ?? 0,
    measures: measures.filter((measure) => callOf(measure) !== undefined),
  };
}

function bytesInUse(): number {
  // What is only weakly held goes with the second.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function build(): Promise<number> {
  const begin = performance.now();
  const another = await opened().open();
  const length = performance.now() - begin;
  await another.close?.();
  return length;
}

async function answer(
  operation: OperationName,
  turns: number,
  milliseconds: number,
): Promise<Outcomes['answer']> {
  const asking = askingOf(opened().opened, opened().given, operation);
  const begin = performance.now();
  const found: Outcomes['answer'][number][] = [];
  for (let turn = 0; turn < turns; turn++) {
    const asked = performance.now();
    const text = JSON.stringify(await asking?.answer(turn));
    found.push({
      milliseconds: performance.now() - asked,
      digest: createHash('sha256').update(text).digest('hex'),
      start: text.slice(0, 300),
    });
    if (performance.now() - begin > milliseconds) break;
  }
  return found;
}

async function calibrate(measure: Measure, limit: number): Promise<Outcomes['calibrate']> {
  const call = callOf(measure);
  if (!call) throw new Error(`Cannot be asked: ${measure}.`);
  const sampler = new Sampler(call);
  opened().sampler = sampler;
  const milliseconds = await sampler.calibrate(limit);
  return milliseconds > limit && sampler.calls === 1
    ? { tooSlow: milliseconds }
    : { calls: sampler.calls, milliseconds };
}

function callOf(measure: Measure): Call | undefined {
  const { opened: found, given } = opened();
  if (measure === 'planFresh') return found.planFresh;
  if (measure === 'planCached') return found.planCached;
  return askingOf(found, given, measure)?.run;
}

const failureOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

process.on('message', (order: Order) => {
  const reply = (sent: Reply) => process.send?.(sent);
  void Promise.resolve(order)
    .then((given): Awaitable<Outcomes[Order['do']]> => obey(given))
    .then(
      (outcome) => reply({ outcome }),
      (error: unknown) => reply({ failure: failureOf(error) }),
    );
});

// Whoever started it is gone.
process.on('disconnect', () => process.exit());
