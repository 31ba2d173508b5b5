import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contenderNames, loadContender } from '../src/contenders/all.js';
import type { Opened } from '../src/contenders/contender.js';
import { opener } from '../src/contenders/opener.js';
import { operationNames, parametersFor } from '../src/operations.js';
import { askingOf } from '../src/run/ask.js';
import { makeWorld } from '../src/world/world.js';

const world = makeWorld(1000);
const given = parametersFor(world);
const turns = [0, 1, 2];
const opened = new Map<string, Opened>();
const open = async (name: (typeof contenderNames)[number]) =>
  opener(await loadContender(name), world)();

// Postgres takes its time to start where other work is going on.
beforeAll(async () => {
  for (const name of contenderNames) opened.set(name, await open(name));
}, 60_000);

afterAll(async () => {
  for (const contender of opened.values()) await contender.close?.();
});

describe.each(operationNames)('%s', (operation) => {
  // The loop only filters, by the core's own reading of time: it says what is right.
  const right = operation === 'matrixDeclared' ? 'matrix' : operation;
  const answers = async (name: string, asked: typeof operation) => {
    const contender = opened.get(name);
    if (!contender) throw new Error(`${name} did not open.`);
    const asking = askingOf(contender, { ...given, matrixDeclared: given.matrix }, asked);
    if (!asking) return undefined;
    const found: unknown[] = [];
    // One after the other: a prepared statement holds one set of values at a time.
    for (const turn of turns) found.push(await asking.answer(turn));
    return found;
  };

  it('finds something', async () => {
    const found = JSON.stringify(await answers('loop', right));
    expect(found).toMatch(/[a-z1-9]/);
  });

  it.each(contenderNames)('is answered by %s as by everybody', async (name) => {
    const found = await answers(name, operation);
    if (found) expect(found).toEqual(await answers('loop', right));
    else expect(['matrixDeclared', 'latest']).toContain(operation);
  });
});
