import type { Preview } from '@storybook/web-components-vite';

/** What the toolbar sets for every story, and what a story may fix for itself with `globals`. */
export const toolbarGlobals = {
  theme: {
    description: 'Theme',
    toolbar: {
      title: 'Theme',
      icon: 'mirror',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light', icon: 'sun' },
        { value: 'dark', title: 'Dark', icon: 'moon' },
        { value: 'light-high-contrast', title: 'Light, high contrast', icon: 'contrast' },
        { value: 'dark-high-contrast', title: 'Dark, high contrast', icon: 'contrast' },
        { value: 'auto', title: 'System', icon: 'browser' },
      ],
    },
  },
  locale: {
    description: 'Language',
    toolbar: {
      title: 'Language',
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'en', title: 'English' },
        { value: 'zh-Hans', title: '简体中文' },
      ],
    },
  },
  asOf: {
    description: 'As of',
    toolbar: {
      title: 'As of',
      icon: 'calendar',
      dynamicTitle: true,
      items: [
        { value: '2017-06-30', title: 'As of 30 June 2017' },
        { value: '2018-12-31', title: 'As of 31 December 2018' },
        { value: '2019-09-30', title: 'As of 30 September 2019' },
        { value: '2019-12-31', title: 'As of 31 December 2019' },
        { value: '2020-05-31', title: 'As of 31 May 2020' },
        { value: '2021-12-31', title: 'As of 31 December 2021' },
        { value: '2023-12-31', title: 'As of 31 December 2023' },
        { value: 'today', title: 'As of today' },
      ],
    },
  },
  density: {
    description: 'Density',
    toolbar: {
      title: 'Density',
      icon: 'menu',
      dynamicTitle: true,
      items: [
        { value: 'comfortable', title: 'Comfortable' },
        { value: 'compact', title: 'Compact' },
      ],
    },
  },
  direction: {
    description: 'Direction of the page',
    toolbar: {
      title: 'Direction',
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  // Components look at the place they stand in, never at the window: so this sizes the stage.
  width: {
    description: 'Width of the page',
    toolbar: {
      title: 'Width',
      icon: 'grow',
      dynamicTitle: true,
      items: [
        { value: 'full', title: 'Full width' },
        ...[320, 360, 480, 768, 1024].map((width) => ({
          value: String(width),
          title: `${width} px`,
        })),
      ],
    },
  },
  paper: {
    description: 'Screen or paper',
    toolbar: {
      title: 'Paper',
      icon: 'print',
      dynamicTitle: true,
      items: [
        { value: 'screen', title: 'Screen' },
        { value: 'paper', title: 'Paper (print styles, one long sheet)' },
      ],
    },
  },
} satisfies Preview['globalTypes'];

/** A fixed day, so that stories and their tests show the same thing whenever they run. */
export const initialGlobals = {
  theme: 'light',
  locale: 'en',
  asOf: '2020-05-31',
  density: 'comfortable',
  direction: 'ltr',
  width: 'full',
  paper: 'screen',
};

type GlobalName = keyof typeof initialGlobals;

/**
 * A global's value with the one of `initialGlobals` for what is not set.
 *
 * @example readGlobal(context.globals, 'locale') // 'zh-Hans'
 */
export function readGlobal(globals: Readonly<Record<string, unknown>>, name: GlobalName): string {
  const value = globals[name];
  // An address that says `width:360` gives a number.
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text !== '' ? text : initialGlobals[name];
}

/** What the attributes of a place say for a value of the `theme` global. */
export function themeOf(theme: string): {
  readonly scheme: 'light' | 'dark' | 'auto';
  readonly moreContrast: boolean;
} {
  const scheme = theme.startsWith('dark') ? 'dark' : theme === 'auto' ? 'auto' : 'light';
  return { scheme, moreContrast: theme.endsWith('high-contrast') };
}

/** The day that a value of the `asOf` global stands for, as `YYYY-MM-DD`. */
export function dayOf(asOf: string): string {
  return asOf === 'today' ? new Date().toISOString().slice(0, 10) : asOf;
}
