/** The language of the nearest ancestor that has a `lang`, looking out of shadow roots too. */
export function languageOf(element: Element): string | undefined {
  let node: Node | null = element;
  while (node !== null) {
    if (node instanceof Element) {
      const lang = node.getAttribute('lang');
      if (lang !== null && lang !== '') return lang;
    }
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return undefined;
}
