import { create } from 'storybook/theming/create';

const ink = '#16130f';
const mutedInk = '#5c554b';
const paper = '#fbf9f5';
const rule = '#e2ddd3';

/** The manager's look: paper and ink, so that nothing on the frame competes with what is shown in it. */
export const vitrineTheme = create({
  base: 'light',
  brandTitle: 'Vitrine',
  brandTarget: '_self',

  colorPrimary: ink,
  colorSecondary: '#7a3b2e',

  appBg: paper,
  appContentBg: paper,
  appPreviewBg: paper,
  appHoverBg: '#f1ede4',
  appBorderColor: rule,
  appBorderRadius: 2,

  barBg: paper,
  barTextColor: mutedInk,
  barHoverColor: ink,
  barSelectedColor: ink,

  buttonBg: paper,
  buttonBorder: rule,
  booleanBg: '#f1ede4',
  booleanSelectedBg: paper,

  inputBg: '#ffffff',
  inputBorder: rule,
  inputTextColor: ink,
  inputBorderRadius: 2,

  textColor: ink,
  textInverseColor: paper,
  textMutedColor: mutedInk,

  fontBase: '"Inter Variable", system-ui, sans-serif',
});
