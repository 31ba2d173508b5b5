import { create } from 'storybook/theming/create';
import light from '../../../packages/elements/src/tokens/colour.tokens.json';
import lightContrast from '../../../packages/elements/src/tokens/colour-contrast.tokens.json';
import dark from '../../../packages/elements/src/tokens/colour-dark.tokens.json';
import darkContrast from '../../../packages/elements/src/tokens/colour-dark-contrast.tokens.json';
import { themeOf } from './globals.js';

type Colours = (typeof light | typeof dark)['color'];

/** A colour that the frame needs and no token has: this much of the ink on the paper. */
function mixed({ ink, surface }: Colours, share: number): string {
  const parts = surface.$value.components.map((part, index) => {
    const other = ink.$value.components[index] ?? part;
    return Math.round((part + (other - part) * share) * 255);
  });
  return `rgb(${parts.join(', ')})`;
}

function frame(base: 'light' | 'dark', colours: Colours, ruleShare: number) {
  const ink = colours.ink.$value.hex;
  const mutedInk = colours.muted.$value.hex;
  const paper = colours.surface.$value.hex;
  const rule = mixed(colours, ruleShare);
  const raised = mixed(colours, 0.05);
  return create({
    base,
    brandTitle: 'Vitrine',
    brandTarget: '_self',

    colorPrimary: ink,
    colorSecondary: colours.accent.$value.hex,

    appBg: paper,
    appContentBg: paper,
    appPreviewBg: paper,
    appHoverBg: raised,
    appBorderColor: rule,
    appBorderRadius: 2,

    barBg: paper,
    barTextColor: mutedInk,
    barHoverColor: ink,
    barSelectedColor: ink,

    buttonBg: paper,
    buttonBorder: rule,
    booleanBg: raised,
    booleanSelectedBg: paper,

    inputBg: paper,
    inputBorder: rule,
    inputTextColor: ink,
    inputBorderRadius: 2,

    textColor: ink,
    textInverseColor: paper,
    textMutedColor: mutedInk,

    fontBase:
      '"Inter Variable", "Noto Sans SC Variable", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif',
  });
}

const frames = {
  light: frame('light', light.color, 0.12),
  dark: frame('dark', dark.color, 0.18),
  'light-high-contrast': frame('light', lightContrast.color, 0.56),
  'dark-high-contrast': frame('dark', darkContrast.color, 0.56),
};

/**
 * The look of the frame and of the pages of documentation for a value of the `theme` global: paper and ink, so that
 * nothing competes with what is shown.
 */
export function frameFor(theme: string): (typeof frames)['light'] {
  const { scheme, moreContrast } = themeOf(theme);
  const isDark =
    scheme === 'auto' ? matchMedia('(prefers-color-scheme: dark)').matches : scheme === 'dark';
  return frames[`${isDark ? 'dark' : 'light'}${moreContrast ? '-high-contrast' : ''}`];
}
