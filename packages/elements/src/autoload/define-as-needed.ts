import { parts } from './parts.js';

const selector = Object.keys(parts).join();
const asked = new Set<string>();
let seeded: Promise<unknown> | undefined;

/**
 * Loads the code of each element that the page holds, now or later, and of no other. Elements in shadow roots of a
 * page's own are not seen: whoever makes those imports their definitions.
 */
export function defineAsNeeded(page: Document): void {
  defineIn(page);
  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof Element)) continue;
      if (node.matches(selector)) void define(node);
      defineIn(node);
    }
  }).observe(page, { childList: true, subtree: true });
}

function defineIn(root: ParentNode): void {
  for (const element of root.querySelectorAll(selector)) void define(element);
}

async function define(element: Element): Promise<void> {
  const name = element.localName;
  if (asked.has(name) || !isPart(name)) return;
  asked.add(name);
  try {
    // A page that adds this one script needs no `<vitrine-atlas>`. One around a component still wins.
    seeded ??= import('./seeded-atlas.js');
    await seeded;
    await parts[name]();
  } catch (error) {
    asked.delete(name);
    const reason = error instanceof Error ? error.message : String(error);
    // Not by the helper that components use: this file is loaded on every page, and brings no other.
    // eslint-disable-next-line no-console
    console.warn(`<${name}>: its code could not be loaded: ${reason}; it is beside the script`);
  }
}

const isPart = (name: string): name is keyof typeof parts => name in parts;
