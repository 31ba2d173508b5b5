const told = new Set<string>();

/** Tells whoever builds the page, once, what an element of it asks for in vain. */
export function tellDeveloper(element: Element, message: string): void {
  const text = `<${element.localName}>: ${message}`;
  if (told.has(text)) return;
  told.add(text);
  // The one place for it: readers see a quiet line, and the author needs the whole of it.
  // eslint-disable-next-line no-console
  console.warn(text);
}
