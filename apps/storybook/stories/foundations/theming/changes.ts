import Color from 'colorjs.io';
import {
  colourIn,
  tokensOf,
  writtenColour,
  type ColourValue,
  type DesignToken,
  type TokenGroup,
} from '../tokens.js';
import { stacks } from './stacks.js';

export const groups: readonly TokenGroup[] = [
  'color',
  'rule',
  'space',
  'font',
  'size',
  'weight',
  'leading',
];

export const everyToken: readonly DesignToken[] = groups.flatMap(tokensOf);

/** What the controls have been set to, under the name of the control. Nothing is what was left alone. */
export type Settings = Readonly<Record<string, unknown>>;

/** The name of a control: `color-ink`, and `dark-color-ink` for the dark theme. */
export const controlOf = (
  { group, name }: DesignToken,
  scheme: 'light' | 'dark' = 'light',
): string => `${scheme === 'dark' ? 'dark-' : ''}${group}-${name}`;

/** A token with what it was changed to. */
export interface Change {
  readonly token: DesignToken;
  /** As CSS writes it. */
  readonly css: string;
  /** As the Design Tokens format writes it, for the light theme and for the dark one. */
  readonly light?: unknown;
  readonly dark?: unknown;
}

/** What the controls change, token by token. A value that is none of its type changes nothing. */
export function changesIn(settings: Settings): readonly Change[] {
  return everyToken.flatMap((token) => {
    const set = settings[controlOf(token)];
    switch (token.type) {
      case 'color':
        return colourChange(token, colourOf(set), colourOf(settings[controlOf(token, 'dark')]));
      case 'dimension': {
        if (typeof set !== 'number' || set < 0) return [];
        const { unit } = token.value;
        return [{ token, css: `${set}${unit}`, light: { value: set, unit } }];
      }
      case 'fontFamily': {
        const stack = typeof set === 'string' ? stacks[set] : undefined;
        return stack === undefined
          ? []
          : [{ token, css: stack.map(quoted).join(', '), light: stack }];
      }
      case 'fontWeight':
      case 'number':
        return typeof set === 'number' ? [{ token, css: String(set), light: set }] : [];
    }
  });
}

function colourChange(
  token: DesignToken,
  light: ColourValue | undefined,
  dark: ColourValue | undefined,
): readonly Change[] {
  if (light === undefined && dark === undefined) return [];
  const [inLight, inDark] = [
    light ?? colourIn('light', token.name),
    dark ?? colourIn('dark', token.name),
  ].map(cssOf);
  const css = `light-dark(${inLight}, ${inDark})`;
  return [{ token, css, ...(light && { light }), ...(dark && { dark }) }];
}

/** The colour of a theme as the controls leave it, as CSS. */
export function colourNow(settings: Settings, name: string, scheme: 'light' | 'dark'): string {
  const control = `${scheme === 'dark' ? 'dark-' : ''}color-${name}`;
  return cssOf(colourOf(settings[control]) ?? colourIn(scheme, name));
}

function colourOf(set: unknown): ColourValue | undefined {
  const colour = typeof set === 'string' ? Color.try(set) : undefined;
  if (!colour) return undefined;
  const srgb = colour.to('srgb').toGamut();
  const [red = 0, green = 0, blue = 0] = srgb.coords.map((part) => round(part ?? 0));
  const alpha = round(srgb.alpha);
  const hex = new Color('srgb', [red, green, blue]).toString({ format: 'hex', collapse: false });
  return {
    colorSpace: 'srgb',
    components: [red, green, blue],
    ...(alpha < 1 && { alpha }),
    hex,
  };
}

const round = (part: number) => Math.round(part * 10_000) / 10_000;

const cssOf = ({ hex, alpha }: ColourValue): string =>
  alpha === undefined
    ? hex
    : `${hex}${Math.round(alpha * 255)
        .toString(16)
        .padStart(2, '0')}`;

const generic = new Set(['serif', 'sans-serif', 'system-ui', 'monospace']);
const quoted = (face: string) => (generic.has(face) ? face : `'${face}'`);

/** The changes as a rule for the style sheet of a page. */
export function asCss(changes: readonly Change[]): string {
  const lines = changes.map(({ token, css }) => `  ${token.property}: ${css};`);
  return `:root {\n${lines.join('\n')}\n}\n`;
}

/** The changes as a file of the Design Tokens format: those of the light theme and of all that has no theme, or those of the dark one. */
export function asTokens(changes: readonly Change[], scheme: 'light' | 'dark'): string {
  const file: Partial<Record<TokenGroup, Record<string, unknown>>> = {};
  for (const { token, [scheme]: value } of changes) {
    if (value === undefined) continue;
    const leaf = { $value: value, $description: token.description };
    file[token.group] = { $type: token.type, ...file[token.group], [token.name]: leaf };
  }
  return `${JSON.stringify(file, null, 2)}\n`;
}

export const defaultOf = (token: DesignToken, scheme: 'light' | 'dark'): string =>
  token.type === 'color' ? writtenColour(colourIn(scheme, token.name)) : '';
