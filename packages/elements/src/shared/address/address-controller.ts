import type { ReactiveController, ReactiveElement } from 'lit';
import { tellDeveloper } from '../tell-developer.js';
import { readOwn, writeOwn, type Parameter } from './parameters.js';

/** The part of the address that holds the state; `''` for none. */
export type Sync = 'query' | 'hash' | '';

interface Host extends ReactiveElement {
  readonly sync: string;
  /** What the address calls it; `''` for the name that its kind has. */
  readonly name: string;
}

/** How the state of one kind of element is written in an address. */
export interface AddressForm<State> {
  /** What the address calls it unless the page does. */
  readonly name: string;
  /** Whether one of its parameters has a key that ends like this after its name. */
  readonly owns: (suffix: string) => boolean;
  /** `undefined` where the parameters hold no state. */
  readonly read: (parameters: readonly Parameter[]) => State | undefined;
  readonly write: (state: State) => readonly Parameter[];
}

const fields = { query: 'search', hash: 'hash' } as const;

const taken = new Set<string>();

/** A name that no other element of the page has. */
function freeName(wanted: string): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted}-${number}`;
  return name;
}

/**
 * Keeps a state in the address of the page, where the host asks for it, so that a link holds it and the back button
 * works. All else in the address stays as it is.
 */
export class AddressController<State> implements ReactiveController {
  private claimed: string | undefined;
  private wasTyping = false;

  /** What the address held when it was last looked at: whatever else moves in it is not the host's. */
  private held: string | undefined;

  constructor(
    private readonly host: Host,
    private readonly form: AddressForm<State>,
    /** Takes what the address holds once it has moved; nothing where it holds no state. */
    private readonly take: (state: State | undefined) => void,
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
    this.held = undefined;
  }

  /** What the address asks for; `undefined` where it holds no state. */
  read(): State | undefined {
    const own = this.own();
    // Only at first: what moves later is taken when the browser tells of it, whoever has looked meanwhile.
    this.held ??= JSON.stringify(own);
    return own && this.form.read(own);
  }

  /** Writes a state that a reader has chosen. What is typed letter by letter is one step back. */
  write(state: State, typing = false): void {
    const { field } = this;
    if (field === undefined) return;
    const address = new URL(window.location.href);
    const before = address[field].slice(1);
    address[field] = writeOwn(before, this.name, this.form.owns, this.form.write(state));
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
    this.held = JSON.stringify(this.own());
  }

  private get name(): string {
    if (this.claimed === undefined) {
      this.claimed = freeName(this.host.name || this.form.name);
      taken.add(this.claimed);
    }
    return this.claimed;
  }

  private get field(): 'search' | 'hash' | undefined {
    const { sync } = this.host;
    if (sync === 'query' || sync === 'hash') return fields[sync];
    if (sync !== '') {
      tellDeveloper(this.host, `sync is \`${sync}\`; write query or hash, or leave it out`);
    }
    return undefined;
  }

  private own(): readonly Parameter[] | undefined {
    const { field } = this;
    return field && readOwn(window.location[field].slice(1), this.name, this.form.owns);
  }

  private readonly moved = (): void => {
    this.wasTyping = false;
    const own = this.own();
    if (own === undefined || JSON.stringify(own) === this.held) return;
    this.held = JSON.stringify(own);
    this.take(this.form.read(own));
  };
}
