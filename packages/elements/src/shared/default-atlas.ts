import { VitrineError } from '@vitrine/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Exhibits } from './exhibits.js';

type Load = () => Promise<Exhibits>;

let current: Exhibits | undefined;
let load: Load | undefined;
let failure: VitrineError | undefined;
/** However many components ask, the atlas is fetched once. */
const started = new WeakSet<Load>();
const hosts = new Set<ReactiveControllerHost>();

/** Sets what components show that stand in no `<vitrine-atlas>`. Whoever makes it opens the atlas: a component that is given its data loads no engine. */
export function provideByDefault(exhibits: Exhibits | undefined): void {
  current = exhibits;
  load = undefined;
  failure = undefined;
  drawAgain();
}

/**
 * The same, but what is shown is loaded when the first component asks for it: a page whose components
 * all have their own data never loads it. Until it is there they show what stands in for it.
 */
export function provideOnDemand(loader: Load): void {
  provideByDefault(undefined);
  load = loader;
  drawAgain();
}

/** Whether an atlas is on its way, for which components keep a place. */
export const isOnItsWay = (): boolean => load !== undefined && started.has(load);

function drawAgain(): void {
  for (const host of hosts) host.requestUpdate();
}

async function start(loader: Load): Promise<void> {
  let loaded: Exhibits | VitrineError;
  try {
    loaded = await loader();
  } catch (error) {
    loaded = unavailable(error);
  }
  // Something else may have been provided in the meantime, and is not to be undone.
  if (load !== loader) return;
  load = undefined;
  if (loaded instanceof VitrineError) failure = loaded;
  else current = loaded;
  drawAgain();
}

function unavailable(error: unknown): VitrineError {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `the atlas could not be loaded: ${reason}; it is the file beside the script`;
  return new VitrineError('atlas-unavailable', [{ code: 'atlas-unavailable', path: '', message }]);
}

/** Draws its host again when the default atlas comes after it. */
export class DefaultAtlasController implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /**
   * The default atlas, once it is there; asking for it is what loads it.
   *
   * @throws VitrineError `atlas-unavailable`
   */
  get exhibits(): Exhibits | undefined {
    if (failure) throw failure;
    if (load && !started.has(load)) {
      started.add(load);
      void start(load);
    }
    return current;
  }

  hostConnected(): void {
    hosts.add(this.host);
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
  }
}
