import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Exhibits } from './exhibits.js';

let current: Exhibits | undefined;
const hosts = new Set<ReactiveControllerHost>();

/** Sets what components show that stand in no `<vitrine-atlas>`. Whoever makes it opens the atlas: a component that is given its data loads no engine. */
export function provideByDefault(exhibits: Exhibits | undefined): void {
  current = exhibits;
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
