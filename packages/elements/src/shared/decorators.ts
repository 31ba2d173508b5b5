import type { PropertyDeclaration, ReactiveElement } from 'lit';

/*
 * As those of Lit, for the one way in which these sources are compiled. Lit's own serve three, which every page would
 * load and none would run.
 */

type Decorate = (proto: ReactiveElement, name: string) => void;

/** A public property, which has an attribute unless the declaration says otherwise. */
export const property =
  (declaration?: PropertyDeclaration): Decorate =>
  (proto, name) => {
    const { constructor } = proto;
    // Decorators are run on the prototype of a class, whose constructor is the class.
    (constructor as typeof ReactiveElement).createProperty(name, declaration);
  };

/** A property of the element's own, which draws it anew. */
export const state = (): Decorate => property({ state: true, attribute: false });

/** The first element that matches, each time that it is asked for; `null` where there is none. */
export const query =
  (selector: string): Decorate =>
  (proto, name) => {
    Object.defineProperty(proto, name, {
      get(this: ReactiveElement): Element | null {
        return this.shadowRoot?.querySelector(selector) ?? null;
      },
      configurable: true,
      enumerable: true,
    });
  };
