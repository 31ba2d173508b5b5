import { tellDeveloper } from './tell-developer.js';

const pages = new Set(['http:', 'https:']);

/** An address that leads to a page, as it was given; `undefined` where it leads to anything else, such as to a script. */
export function pageLink(
  element: Element,
  href: string | undefined,
  written = href,
): string | undefined {
  if (!href) return undefined;
  if (URL.canParse(href, element.baseURI) && pages.has(new URL(href, element.baseURI).protocol)) {
    return href;
  }
  tellDeveloper(element, `\`${written}\` leads to no page; write an address such as /brands/coach`);
  return undefined;
}

/** Where a template leads: `/brands/{id}` with the id in its place. `undefined` without one, and where it leads to no page. */
export const linkTo = (
  element: Element,
  template: string | undefined,
  values: Readonly<Record<'id' | 'collection', string>>,
): string | undefined =>
  pageLink(
    element,
    template?.replaceAll(/\{(id|collection)\}/g, (_, name: 'id' | 'collection') =>
      encodeURIComponent(values[name]),
    ),
    template,
  );
