import colour from '../../../../packages/elements/src/tokens/colour.tokens.json';
import space from '../../../../packages/elements/src/tokens/space.tokens.json';
import type from '../../../../packages/elements/src/tokens/type.tokens.json';

/** A design token as these pages show it. */
export interface ShownToken {
  /** The custom property that sets it. */
  readonly property: string;
  readonly description: string;
  /** The last part of its path, such as `ink`. */
  readonly name: string;
  /** The values as they are written down. */
  readonly value: string;
}

interface TokenLike {
  readonly $value: unknown;
  readonly $description: string;
  readonly $extensions?: Readonly<Record<string, unknown>>;
}

/** The tokens of one group, in the order of the file. */
export function tokensOf(group: keyof typeof groups): readonly ShownToken[] {
  return Object.entries<unknown>(groups[group])
    .filter((entry): entry is [string, TokenLike] => !entry[0].startsWith('$'))
    .map(([name, token]) => ({
      property: `--vitrine-${group}-${name}`,
      description: token.$description,
      name,
      value: [token.$value, ...Object.values(token.$extensions ?? {})].map(written).join(' / '),
    }));
}

const groups = { ...colour, ...space, ...type };

function written(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('hex' in value) {
    const alpha = 'alpha' in value ? ` ${Math.round(Number(value.alpha) * 100)}%` : '';
    return `${String(value.hex)}${alpha}`;
  }
  return 'unit' in value && 'value' in value ? `${String(value.value)}${String(value.unit)}` : '';
}
