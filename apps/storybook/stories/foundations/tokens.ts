import colour from '../../../../packages/elements/src/tokens/colour.tokens.json';
import colourContrast from '../../../../packages/elements/src/tokens/colour-contrast.tokens.json';
import colourDark from '../../../../packages/elements/src/tokens/colour-dark.tokens.json';
import colourDarkContrast from '../../../../packages/elements/src/tokens/colour-dark-contrast.tokens.json';
import rule from '../../../../packages/elements/src/tokens/rule.tokens.json';
import space from '../../../../packages/elements/src/tokens/space.tokens.json';
import type from '../../../../packages/elements/src/tokens/type.tokens.json';

/** A colour of the Design Tokens format, as these files write it. */
export interface ColourValue {
  readonly colorSpace: 'srgb';
  readonly components: readonly [red: number, green: number, blue: number];
  readonly alpha?: number;
  readonly hex: string;
}

interface OfEveryToken {
  /** The custom property that sets it. */
  readonly property: string;
  readonly group: TokenGroup;
  /** The last part of its path, such as `ink`. */
  readonly name: string;
  readonly description: string;
}

/** A design token as these pages show and change it. */
export type DesignToken = OfEveryToken &
  (
    | { readonly type: 'color'; readonly value: ColourValue }
    | {
        readonly type: 'dimension';
        readonly value: { readonly value: number; readonly unit: string };
      }
    | { readonly type: 'fontFamily'; readonly value: readonly string[] }
    | { readonly type: 'fontWeight' | 'number'; readonly value: number }
  );

export type TokenGroup = 'color' | 'rule' | 'space' | 'font' | 'size' | 'weight' | 'leading';

export const themes = ['light', 'dark', 'light-high-contrast', 'dark-high-contrast'] as const;
export type Theme = (typeof themes)[number];

type Group = { readonly $type: DesignToken['type'] } & Readonly<Record<string, unknown>>;

const files: Readonly<Record<TokenGroup, unknown>> = { ...colour, ...rule, ...space, ...type };

const inTheme: Readonly<Record<Theme, typeof colour | typeof colourDark>> = {
  light: colour,
  dark: colourDark,
  'light-high-contrast': colourContrast,
  'dark-high-contrast': colourDarkContrast,
};

/** The tokens of one group, in the order of the file. */
export function tokensOf(group: TokenGroup): readonly DesignToken[] {
  // The files are held to the format by a test of the package that ships them.
  const { $type, ...leaves } = files[group] as Group;
  return Object.entries(leaves).map(([name, leaf]) => {
    const { $value, $description } = leaf as {
      readonly $value: unknown;
      readonly $description: string;
    };
    return {
      property: `--vitrine-${group}-${name}`,
      group,
      name,
      description: $description,
      type: $type,
      value: $value,
    } as DesignToken;
  });
}

/** A colour in a theme. */
export function colourIn(theme: Theme, name: string): ColourValue {
  const colours: Readonly<Record<string, unknown>> = inTheme[theme].color;
  const found = colours[name] as { readonly $value: ColourValue } | undefined;
  if (found === undefined) throw new Error(`The theme ${theme} has no colour ${name}.`);
  return found.$value;
}

/** A value as it is read: `#16130f 14%`, `12px`, `Inter, sans-serif`. */
export function written(token: DesignToken): string {
  switch (token.type) {
    case 'color':
      return writtenColour(token.value);
    case 'dimension':
      return `${token.value.value}${token.value.unit}`;
    case 'fontFamily':
      return token.value.join(', ');
    case 'fontWeight':
    case 'number':
      return String(token.value);
  }
}

export function writtenColour({ hex, alpha }: ColourValue): string {
  return alpha === undefined ? hex : `${hex} ${Math.round(alpha * 100)}%`;
}
