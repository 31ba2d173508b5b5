import { suggest, VitrineError, type Problem } from '@vitrine/core';
import type { Audience, Control, PlatformNeeds } from '@vitrine/query';
import { listed } from '../shared/listed.js';

/** The words before the colon, in the order in which they are written. */
const keys = [
  'category',
  'tier',
  'control',
  'audience',
  'users',
  'service',
  'concern',
  'platform',
  'weight',
] as const;
type Key = (typeof keys)[number];

const isKey = (word: string): word is Key => keys.some((key) => key === word);

/**
 * Needs as an attribute or an address holds them: `category:watches control:own-store service:loyalty`. What
 * the values mean is for the atlas to say.
 *
 * @throws VitrineError `unknown-need`, `invalid-number` with every word that is none
 */
export function readNeeds(text: string): PlatformNeeds {
  const problems: Problem[] = [];
  const values = new Map<Key, string[]>();
  for (const word of listed(text)) {
    const colon = word.indexOf(':');
    const key = colon < 0 ? word : word.slice(0, colon);
    if (!isKey(key) || colon < 0) {
      const message = `unknown need ${suggest(key, keys)}`;
      problems.push({ code: 'unknown-need', path: 'needs', message });
      continue;
    }
    values.set(key, [...(values.get(key) ?? []), word.slice(colon + 1)]);
  }
  const numbered = (written: string, example: string): number => {
    const number = Number(written);
    if (written === '' || !Number.isFinite(number)) {
      const message = `\`${written}\` is no number; write ${example}.`;
      problems.push({ code: 'invalid-number', path: 'needs', message });
    }
    return number;
  };
  const last = (key: Key): string | undefined => values.get(key)?.at(-1);
  const users = last('users');
  const weights = (values.get('weight') ?? []).map((pair): [string, number] => {
    const at = pair.lastIndexOf('=');
    return [pair.slice(0, Math.max(at, 0)), numbered(pair.slice(at + 1), 'weight:control=2')];
  });
  const needs = compact({
    sells: { categories: values.get('category'), tier: last('tier') },
    // Words from outside, which the atlas checks.
    control: last('control') as Control | undefined,
    customers: {
      groups: values.get('audience') as Audience[] | undefined,
      users: users === undefined ? undefined : numbered(users, 'users:100000000'),
    },
    services: values.get('service'),
    concerns: values.get('concern'),
    platforms: values.get('platform'),
    weights: weights.length === 0 ? undefined : Object.fromEntries(weights),
  });
  const [first] = problems;
  if (first) throw new VitrineError(first.code, problems);
  return needs;
}

/** The same words again. Figures have none: whoever asks for them gives needs as an object. */
export function writeNeeds({
  sells,
  control,
  customers,
  services = [],
  concerns = [],
  platforms = [],
  weights = {},
}: PlatformNeeds): string {
  const written: Readonly<Record<Key, readonly (string | number | undefined)[]>> = {
    category: sells?.categories ?? [],
    tier: [sells?.tier],
    control: [control],
    audience: customers?.groups ?? [],
    users: [customers?.users],
    service: services,
    concern: concerns,
    platform: platforms,
    weight: Object.entries(weights).map(([need, weight]) => `${need}=${weight}`),
  };
  return keys
    .flatMap((key) => written[key].map((value) => value !== undefined && `${key}:${value}`))
    .filter((word) => word !== false)
    .join(' ');
}

/** Needs without what asks for nothing: the engine takes an empty list for a mistake. */
export function compact(needs: PlatformNeeds): PlatformNeeds {
  const { sells, customers } = needs;
  return withoutEmpty({
    ...needs,
    sells: sells && withoutEmpty(sells),
    customers: customers && withoutEmpty(customers),
  });
}

function withoutEmpty<Part extends object>(part: Part): Partial<Part> {
  const asked = Object.entries(part).filter(
    ([, value]: [string, unknown]) =>
      value !== undefined &&
      !(typeof value === 'object' && value !== null && Object.keys(value).length === 0),
  );
  // The same entries, of which some are gone.
  return Object.fromEntries(asked) as Partial<Part>;
}
