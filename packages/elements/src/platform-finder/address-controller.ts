import type { ReactiveController, ReactiveElement } from 'lit';
import { tellDeveloper } from '../shared/tell-developer.js';

interface Host extends ReactiveElement {
  /** The part of the address, or nothing where the address is none of its business. */
  readonly sync: string;
  /** What the address calls it. */
  readonly name: string;
}

const fields = { query: 'search', hash: 'hash' } as const;

/** Keeps a text in the address of the page, where the host asks for it, so that a link holds it and the back button works. */
export class AddressController implements ReactiveController {
  constructor(
    private readonly host: Host,
    /** Takes what the address holds; nothing where it holds none. */
    private readonly take: (text: string | undefined) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.moved);
    window.addEventListener('hashchange', this.moved);
    const text = this.read();
    if (text !== undefined) this.take(text);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.moved);
    window.removeEventListener('hashchange', this.moved);
  }

  /** Writes what a reader has answered, empty or not, as what a page begins with may be something else. */
  write(text: string): void {
    const { field } = this;
    if (field === undefined) return;
    const address = new URL(window.location.href);
    const parameters = new URLSearchParams(address[field].slice(1));
    parameters.set(this.host.name, text);
    // Colons are plain in an address, and a link is read by people.
    address[field] = parameters.toString().replaceAll('%3A', ':');
    try {
      history.pushState(null, '', address);
    } catch (error) {
      // A sandboxed page has no address of its own, and browsers refuse too many changes at once.
      const reason = error instanceof Error ? error.message : String(error);
      tellDeveloper(this.host, `the address could not be changed: ${reason}`);
    }
  }

  private get field(): 'search' | 'hash' | undefined {
    const { sync } = this.host;
    if (sync === 'query' || sync === 'hash') return fields[sync];
    if (sync !== '') {
      tellDeveloper(this.host, `sync is \`${sync}\`; write query or hash, or leave it out`);
    }
    return undefined;
  }

  private read(): string | undefined {
    const { field } = this;
    if (field === undefined) return undefined;
    const parameters = new URLSearchParams(window.location[field].slice(1));
    return parameters.get(this.host.name) ?? undefined;
  }

  private readonly moved = (): void => {
    if (this.field !== undefined) this.take(this.read());
  };
}
