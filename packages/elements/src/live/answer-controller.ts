import type { Answer, LiveAtlas } from '@vitrine/query/live';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What an element wants to know. */
export interface Followed {
  readonly live: LiveAtlas;
  /** A query as JSON, or one of a builder. */
  readonly query: unknown;
  /** Of the parameters of the query, by name. */
  readonly values?: unknown;
}

/**
 * Keeps the answer to a query for an element of one's own, as long as the element is in a page: it is drawn again
 * whenever a change of the atlas makes the answer another one, and for nothing else.
 *
 * @example
 * class Shops extends LitElement {
 *   private readonly shops = new AnswerController(this, () => ({ live, query: { v: 1, from: 'presence' } }));
 *   override render() {
 *     return html`${this.shops.answer?.rows.length ?? 0} shops`;
 *   }
 * }
 */
export class AnswerController implements ReactiveController {
  /** As it is now; missing while nothing is followed. */
  answer: Answer | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #followed: () => Followed | undefined;
  #now: Followed | undefined;
  #stop: (() => void) | undefined;
  #connected = false;

  /**
   * @param followed - what is asked, or nothing while it is not known yet; looked at before each time that the host
   *   draws, so that it may depend on properties of the host
   */
  constructor(host: ReactiveControllerHost, followed: () => Followed | undefined) {
    this.#host = host;
    this.#followed = followed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    this.#host.requestUpdate();
  }

  /** @throws VitrineError `invalid-query` where the host draws a query that the atlas cannot answer */
  hostUpdate(): void {
    const next = this.#connected ? this.#followed() : undefined;
    if (isSame(next, this.#now)) return;
    this.#end();
    if (!next) return;
    this.#stop = next.live.subscribe(
      next.query,
      (answer) => {
        this.answer = answer;
        this.#host.requestUpdate();
      },
      next.values,
    );
    // Only what could be asked: what could not is asked, and refused, again.
    this.#now = next;
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#end();
  }

  #end(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#now = undefined;
    this.answer = undefined;
  }
}

/** What is written anew each time, as in a template, asks the same. */
function isSame(a: Followed | undefined, b: Followed | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.live === b.live && textOf(a) === textOf(b);
}

const textOf = ({ query, values }: Followed): string => JSON.stringify([query, values]);
