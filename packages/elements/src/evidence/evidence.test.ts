import { atlas as seeds } from '@vitrine/core/atlas';
import { page, userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import { everything, expectAccessible, show, textOf } from '../../test/support.js';
import type { VitrineEvidenceOpenEvent } from './events.js';

const table = '<vitrine-platform-table platforms="jd-com tmall"></vitrine-platform-table>';
const coach = '<vitrine-brand-card brand="coach"></vitrine-brand-card>';

const adoption = () => page.getByRole('button', { name: /^11 percent/ });

function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** The one popover that is open. */
function opened(): Element {
  const open = everything(document).find((element) => element.matches(':popover-open'));
  if (open === undefined) throw new Error('No popover is open.');
  return open;
}

describe('from a figure to its source', () => {
  test('two clicks: the figure, then the link', async () => {
    await show(table, { asOf: '2017-06-30' });
    await adoption().click();
    const dialog = page.getByRole('dialog', { name: 'JD.com: brand adoption rate' });
    await expect.element(dialog).toBeVisible();
    expect(textOf(dialog.element())).toMatch(/11%.*c\. June 2017, paragraph 4\./);
    const link = page.getByRole('link', {
      name: 'JD.com Bets on Pureplay Luxury E-Commerce With Farfetch Deal',
    });
    await expect
      .element(link)
      .toHaveAttribute('href', expect.stringMatching(/^https:\/\/www\.l2inc\.com\//));
  });

  test('by keyboard: Enter opens, Tab reaches the link, Esc closes and the focus is back', async () => {
    await show(table, { asOf: '2017-06-30' });
    const button = adoption().element();
    if (button instanceof HTMLElement) button.focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog')).toBeVisible();
    expect(button.getRootNode()).toBeInstanceOf(ShadowRoot);
    await userEvent.tab();
    expect(focused()?.localName).toBe('a');
    await userEvent.keyboard('{Escape}');
    expect(page.getByRole('dialog').elements()).toHaveLength(0);
    expect(focused()).toBe(button);
  });

  test('a click elsewhere closes it', async () => {
    await show(table, { asOf: '2017-06-30' });
    await adoption().click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await userEvent.click(document.body, { position: { x: 2, y: 2 } });
    expect(page.getByRole('dialog').elements()).toHaveLength(0);
  });

  test('another click on the value closes it, one on another value opens that one', async () => {
    await show(table, { asOf: '2017-06-30' });
    await adoption().click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await adoption().click();
    expect(page.getByRole('dialog').elements()).toHaveLength(0);
    await adoption().click();
    await page.getByRole('button', { name: /^\d+ sources$/ }).click();
    await expect.element(page.getByRole('dialog', { name: 'Sources' })).toBeVisible();
    expect(page.getByRole('dialog').elements()).toHaveLength(1);
  });

  test('the count of sources lists them all', async () => {
    await show(coach);
    await page.getByRole('button', { name: /^\d+ sources$/ }).click();
    await expect.element(page.getByRole('dialog', { name: 'Sources' })).toBeVisible();
    expect(textOf(opened())).toMatch(/Inside Retail/);
  });
});

test('a hundred brands scroll within the popover, which stays inside the page', async () => {
  await show(table, { asOf: '2026-11-01' });
  await page
    .getByRole('button', { name: /^\d+ present.*evidence, \d+ sources/ })
    .last()
    .click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  const open = opened();
  expect(open.shadowRoot?.querySelectorAll('.thing').length).toBeGreaterThan(90);
  expect(open.scrollHeight).toBeGreaterThan(open.clientHeight);
  const { top, bottom } = open.getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(window.innerHeight);
});

describe('a dispute', () => {
  test.each([
    ['en', /sources disagree$/, /Sources disagree\./],
    ['zh-Hans', /来源说法不一$/, /来源说法不一。/],
  ])('shows all readings and says why one comes first: %s', async (locale, name, verdict) => {
    await show(coach, { locale });
    await page.getByRole('button', { name }).first().click();
    const dialog = page.getByRole('dialog');
    await expect.element(dialog).toBeVisible();
    expect(textOf(opened())).toMatch(verdict);
    expect(opened().shadowRoot?.querySelectorAll('.reading').length).toBeGreaterThan(1);
    await expectAccessible();
  });
});

describe('the event', () => {
  test('tells a page what is opened, and lets it show the evidence itself', async () => {
    const atlas = await show(table, { asOf: '2017-06-30' });
    const events: VitrineEvidenceOpenEvent[] = [];
    atlas.addEventListener('vitrine-evidence-open', (event) => {
      events.push(event);
      event.preventDefault();
    });
    await adoption().click();
    expect(events).toHaveLength(1);
    expect(events[0]?.entries[0]?.evidence.readings[0]?.value).toMatchObject({ type: 'quantity' });
    expect(page.getByRole('dialog').elements()).toHaveLength(0);
  });
});

test('a value with neither entries nor sources is still a value', async () => {
  await show('<vitrine-evidence>11%</vitrine-evidence>');
  const element = document.querySelector('vitrine-evidence');
  expect(element && textOf(element)).toBe('11%');
});

test('a name that is in another language than the page says so, in a reading too', async () => {
  await show('<vitrine-evidence>Tapestry</vitrine-evidence>', { locale: 'zh-Hans' });
  const element = document.querySelector('vitrine-evidence');
  if (element === null) throw new Error('There is no evidence in the page.');
  const reporter = { id: 'tapestry', name: { en: 'Tapestry' } };
  const value = { type: 'things' as const, things: [{ id: 'a', name: { en: 'Kate Spade' } }] };
  const testimonies = [{ source: 'inside-retail-2019-tapestry-tmall', reportedBy: reporter }];
  element.sources = seeds.sources;
  element.entries = [
    { evidence: { field: 'owner', readings: [{ value, testimonies }], disputed: false } },
  ];
  await element.updateComplete;
  await element.show();
  const names = [...(opened().shadowRoot?.querySelectorAll('[translate=no][lang=en]') ?? [])];
  expect(names.map((name) => name.textContent)).toEqual(
    expect.arrayContaining(['Kate Spade', 'Tapestry']),
  );
});
