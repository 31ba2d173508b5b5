import type {} from '@vitest/browser-playwright';
import { atlas as seeds } from '@vitrine/core/atlas';
import axe from 'axe-core';
import { LitElement } from 'lit';
import { expect } from 'vitest';
import type { VitrineAtlas } from '../src/atlas/atlas.js';
import '../src/define.js';

/** Puts HTML into the page, inside an atlas with the seeds, and waits until everything is drawn. */
export async function show(
  content: string,
  { locale = 'en', asOf = '2019-12-31', theme = 'light', atlas = seeds } = {},
): Promise<VitrineAtlas> {
  document.documentElement.lang = locale;
  document.documentElement.style.background = theme === 'dark' ? '#161412' : '#fbf9f5';
  document.body.innerHTML = `<vitrine-atlas locale="${locale}" as-of="${asOf}" theme="${theme}"><main>${content}</main></vitrine-atlas>`;
  const element = document.querySelector('vitrine-atlas');
  if (element === null) throw new Error('The atlas is not in the page.');
  element.atlas = atlas;
  await drawn();
  return element;
}

/** Puts HTML into the page as it is. */
export async function showAlone(content: string): Promise<void> {
  document.documentElement.lang = 'en';
  document.body.innerHTML = `<main>${content}</main>`;
  await drawn();
}

/** Waits for all components, those inside others too. */
export async function drawn(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await Promise.all(
      everything(document)
        .filter((element) => element instanceof LitElement)
        .map((element) => element.updateComplete),
    );
  }
}

/** All elements of a tree, those in shadow roots included, in the order of the page. */
export function everything(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot === null ? [] : everything(element.shadowRoot)),
  ]);
}

/** The text that a reader sees in an element, shadow roots included. */
export function textOf(element: Element): string {
  const text = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element)) return '';
    if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) {
      return node.assignedNodes().map(text).join('');
    }
    if (node.matches('.print, .folded, [popover]:not(:popover-open)')) return '';
    return [...(node.shadowRoot ?? node).childNodes].map(text).join('');
  };
  return text(element).replaceAll(/\s+/g, ' ').trim();
}

/** Fails with every rule of axe that the page breaks. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join('; ')}`,
  );
  expect(found).toEqual([]);
}
