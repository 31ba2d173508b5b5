import type { Atlas } from '@vitrine/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { exhibitsOf, type Exhibits } from './exhibits.js';

let current: Exhibits | undefined;
const hosts = new Set<ReactiveControllerHost>();

/**
 * Gives an atlas to all components that stand in no `<vitrine-atlas>` with one of its own.
 * The one-tag script calls it with the seeded atlas. `undefined` takes it back.
 */
export function setDefaultAtlas(atlas: Atlas | Exhibits | undefined): void {
  current = atlas === undefined ? undefined : exhibitsOf(atlas);
  for (const host of hosts) host.requestUpdate();
}

/** Draws its host again when the default atlas comes after it. */
export class DefaultAtlasController implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get exhibits(): Exhibits | undefined {
    return current;
  }

  hostConnected(): void {
    hosts.add(this.host);
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
  }
}
