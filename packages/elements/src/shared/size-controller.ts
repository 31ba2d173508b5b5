import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The room that a drawing has: its width, and the size of its type, both in CSS pixels. */
export interface Room {
  readonly width: number;
  readonly em: number;
}

/**
 * Knows the room of a part of its host and draws again when it changes, so that a drawing is laid out for its
 * place instead of scaled to it. Before the part is in the page, and on a server, it has the room of a column of text.
 */
export class SizeController implements ReactiveController {
  room: Room = { width: 640, em: 13 };

  private observer?: ResizeObserver;
  private watched: HTMLElement | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly part: () => HTMLElement | null | undefined,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const part = this.part() ?? undefined;
    if (part === this.watched) return;
    this.stop();
    this.watched = part;
    if (part === undefined) return;
    // Once the update is over, and before the frame is painted.
    queueMicrotask(this.measure);
    // What is drawn anew changes its own height, of which the observer must not hear in the same frame.
    this.observer = new ResizeObserver(() => requestAnimationFrame(this.measure));
    this.observer.observe(part);
    // A drawing keeps its size when the type around it grows; an element of class `em`, one em wide, does not.
    for (const em of part.querySelectorAll('.em')) this.observer.observe(em);
  }

  hostDisconnected(): void {
    this.stop();
  }

  private readonly measure = (): void => {
    const { watched } = this;
    if (watched === undefined) return;
    const width = Math.floor(watched.clientWidth);
    const em = Number.parseFloat(getComputedStyle(watched).fontSize);
    // Nothing is laid out for a part that is not shown.
    if (width === 0 || (width === this.room.width && em === this.room.em)) return;
    this.room = { width, em };
    this.host.requestUpdate();
  };

  private stop(): void {
    this.observer?.disconnect();
    this.watched = undefined;
  }
}
