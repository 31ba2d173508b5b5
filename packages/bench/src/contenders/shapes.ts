import type { Answers } from '../operations.js';

interface Placed {
  readonly id: string;
  readonly brand: string;
  readonly platform: string;
  readonly channel: string;
}

export const placeOf = ({ id, brand, platform, channel }: Placed): Answers['byId'][number] => [
  id,
  brand,
  platform,
  channel,
];

/** Sources and paragraphs in one order. */
export function sourcesOf(
  claims: readonly { readonly source: string; readonly passage?: number | undefined }[],
): Answers['why'] {
  return claims
    .map(({ source, passage }) => [source, passage ?? 0] as const)
    .sort(([a, first], [b, second]) => (a === b ? first - second : a < b ? -1 : 1));
}
