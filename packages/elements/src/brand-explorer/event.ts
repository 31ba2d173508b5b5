import type { ExplorerState } from './state.js';

/** A reader asks for other brands, or for another way to see them. Cancel it to stay with what is shown. */
export class VitrineExploreEvent extends Event {
  /** What is to be shown; set it as the `state` of another explorer to show the same there. */
  readonly state: ExplorerState;

  constructor(state: ExplorerState) {
    super('vitrine-explore', { bubbles: true, composed: true, cancelable: true });
    this.state = state;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vitrine-explore': VitrineExploreEvent;
  }
}
