import type { ReactiveController, ReactiveElement } from 'lit';
import { tellDeveloper } from './tell-developer.js';

/** A part of an element whose code comes once the rest is drawn. Where it does not come, the rest stays. */
export class CodeController<Part> implements ReactiveController {
  private has: Part | undefined;
  private wanted = false;
  private coming: Promise<void> | undefined;

  constructor(
    private readonly host: ReactiveElement,
    /** What it is, for whoever builds the page: "table behind the chart". */
    private readonly name: string,
    private readonly load: () => Promise<Part>,
  ) {
    host.addController(this);
  }

  /** The part; `undefined` until it has come, which draws the host anew. To be asked for while drawing. */
  get part(): Part | undefined {
    this.wanted = true;
    return this.has;
  }

  /** Settled when the part has come, or in vain. */
  get settled(): Promise<void> | undefined {
    return this.coming;
  }

  hostUpdated(): void {
    if (this.wanted) this.coming ??= this.fetch();
  }

  private async fetch(): Promise<void> {
    try {
      this.has = await this.load();
      this.host.requestUpdate();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      tellDeveloper(this.host, `the code of the ${this.name} could not be loaded: ${reason}`);
    }
  }
}
