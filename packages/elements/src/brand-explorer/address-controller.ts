import type { ReactiveController, ReactiveElement } from 'lit';
import { tellDeveloper } from '../shared/tell-developer.js';
import { readState, writeState } from './address.js';
import type { ExplorerState } from './state.js';

/** The part of the address that holds the state; `''` for none. */
export type Sync = '' | 'query' | 'hash';

const taken = new Set<string>();

/** A name that no other explorer of the page has. */
function freeName(wanted: string): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted}-${number}`;
  return name;
}

interface Explorer extends ReactiveElement {
  readonly sync: string;
  readonly name: string;
}

/** Keeps the state of an explorer in the address of the page, so that a link holds it and the back button works. */
export class AddressController implements ReactiveController {
  private claimed: string | undefined;
  private wasTyping = false;

  constructor(
    private readonly host: Explorer,
    private readonly start: () => ExplorerState,
    private readonly turn: (state: ExplorerState) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.moved);
    window.addEventListener('hashchange', this.moved);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.moved);
    window.removeEventListener('hashchange', this.moved);
    if (this.claimed !== undefined) taken.delete(this.claimed);
    this.claimed = undefined;
  }

  private get part(): Sync {
    const { sync } = this.host;
    if (sync === 'query' || sync === 'hash' || sync === '') return sync;
    tellDeveloper(this.host, `sync is \`${sync}\`; write query or hash, or leave it out`);
    return '';
  }

  private get name(): string {
    if (this.claimed === undefined) {
      this.claimed = freeName(this.host.name || 'brands');
      taken.add(this.claimed);
    }
    return this.claimed;
  }

  /** What the address asks for; `undefined` where it holds no state. */
  read(): ExplorerState | undefined {
    const { part } = this;
    if (part === '') return undefined;
    const { search, hash } = window.location;
    return readState((part === 'query' ? search : hash).slice(1), this.name, this.start());
  }

  /** Writes a state that a reader has chosen. What is typed letter by letter is one step back. */
  write(state: ExplorerState, typing: boolean): void {
    const { part } = this;
    if (part === '') return;
    const address = new URL(window.location.href);
    const field = part === 'query' ? 'search' : 'hash';
    const before = address[field].slice(1);
    address[field] = writeState(before, this.name, state, this.start());
    if (address[field].slice(1) === before) return;
    const method = typing && this.wasTyping ? 'replaceState' : 'pushState';
    this.wasTyping = typing;
    try {
      // The state of the page's own router stays where the address is only refined.
      history[method](method === 'replaceState' ? history.state : null, '', address);
    } catch (error) {
      // A sandboxed page has no address of its own, and browsers refuse too many changes at once.
      const reason = error instanceof Error ? error.message : String(error);
      tellDeveloper(this.host, `the address could not be changed: ${reason}`);
    }
  }

  private readonly moved = (): void => {
    this.wasTyping = false;
    const state = this.read();
    if (state) this.turn(state);
  };
}
