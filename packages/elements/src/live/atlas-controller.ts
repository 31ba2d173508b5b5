import type { Atlas } from '@vitrine/core';
import type { LiveAtlas } from '@vitrine/query/live';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Draws its host again whenever a live atlas becomes another one, as long as the host is in a page. */
export class AtlasController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #live: Pick<LiveAtlas, 'follow'> | undefined;
  #stop: (() => void) | undefined;
  #connected = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Follows this one from now on, and no other. */
  follow(live: Pick<LiveAtlas, 'follow'> | undefined): void {
    if (live === this.#live) return;
    this.#end();
    this.#live = live;
    this.#begin();
  }

  hostConnected(): void {
    this.#connected = true;
    // It may have become another one while nobody looked.
    if (this.#live) this.#host.requestUpdate();
    this.#begin();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#end();
  }

  #begin(): void {
    // An element may be drawn out of the page, and would never be told to end it there.
    if (this.#connected) this.#stop ??= this.#live?.follow(() => this.#host.requestUpdate());
  }

  #end(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}

/** Whether what a page gives is an atlas that changes. */
export const isLive = (given: object): given is LiveAtlas => 'follow' in given && 'atlas' in given;

/** An atlas as it is now, whether it changes or not. */
export const atlasNow = <Other extends object>(given: Atlas | LiveAtlas | Other): Atlas | Other =>
  isLive(given) ? given.atlas : given;
