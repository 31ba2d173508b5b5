import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows when the page is being printed, when everything is to be drawn, and draws its host at once: a printer does not wait. */
export class PrintController implements ReactiveController {
  printing = false;

  constructor(
    host: ReactiveControllerHost,
    private readonly drawNow: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.begin);
    window.addEventListener('afterprint', this.end);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.begin);
    window.removeEventListener('afterprint', this.end);
  }

  private readonly begin = (): void => {
    this.printing = true;
    this.drawNow();
  };

  private readonly end = (): void => {
    this.printing = false;
    this.drawNow();
  };
}
