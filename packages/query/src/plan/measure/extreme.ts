/** A bound, and whether it is not reached itself. */
export interface Bound<Point> {
  readonly point: Point;
  readonly exclusive: boolean;
}

/** The least or the greatest of several bounds. */
export class Extreme<Point extends string | number> {
  readonly #least: boolean;
  readonly #reached: boolean;
  #found: Bound<Point> | undefined;

  /**
   * @param least - the least of the bounds, else the greatest
   * @param reached - it is reached where one of the bounds that give it is, else only where all of them are
   */
  constructor(least: boolean, reached: boolean) {
    this.#least = least;
    this.#reached = reached;
  }

  add(point: Point, exclusive: boolean): void {
    const found = this.#found;
    if (!found || (this.#least ? point < found.point : point > found.point)) {
      this.#found = { point, exclusive };
    } else if (
      point === found.point &&
      exclusive !== this.#reached &&
      exclusive !== found.exclusive
    ) {
      this.#found = { point, exclusive };
    }
  }

  get bound(): Bound<Point> | undefined {
    return this.#found;
  }
}
