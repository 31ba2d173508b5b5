import { tellDeveloper } from './tell-developer.js';

const pages = new Set(['http:', 'https:']);

/**
 * Where a template leads: `/brands/{id}` with the id in its place. `undefined` without a template, and where it would lead
 * to anything but a page, such as to a script.
 */
export function linkTo(
  element: Element,
  template: string | undefined,
  values: Readonly<Record<'id' | 'collection', string>>,
): string | undefined {
  if (!template) return undefined;
  const href = template.replaceAll(/\{(id|collection)\}/g, (_, name: 'id' | 'collection') =>
    encodeURIComponent(values[name]),
  );
  if (URL.canParse(href, element.baseURI) && pages.has(new URL(href, element.baseURI).protocol)) {
    return href;
  }
  tellDeveloper(element, `\`${template}\` leads to no page; write one such as /brands/{id}`);
  return undefined;
}
