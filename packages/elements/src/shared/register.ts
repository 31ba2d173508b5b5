/** Registers an element unless the name is taken: a page may carry two copies of the package. */
export function register(name: string, element: CustomElementConstructor): void {
  if (customElements.get(name) === undefined) customElements.define(name, element);
}
