import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost {
  /** The parameter of the page's address, or nothing where the address is none of its business. */
  readonly urlParameter: string;
}

/** Keeps a text in a parameter of the page's address, where the host asks for it; back and forward bring it back. */
export class AddressController implements ReactiveController {
  constructor(
    private readonly host: Host,
    private readonly take: (text: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.read);
    this.read();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.read);
  }

  /** Writes it without a new entry in the history: an answer is no page. */
  write(text: string): void {
    const { urlParameter } = this.host;
    if (urlParameter === '') return;
    const url = new URL(location.href);
    if (text === '') url.searchParams.delete(urlParameter);
    else url.searchParams.set(urlParameter, text);
    history.replaceState(history.state, '', url);
  }

  private readonly read = (): void => {
    const { urlParameter } = this.host;
    if (urlParameter === '') return;
    const text = new URL(location.href).searchParams.get(urlParameter);
    if (text !== null) this.take(text);
  };
}
