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
} satisfies Preview['globalTypes'];

/** A fixed day, so that stories and their tests show the same thing whenever they run. */
export const initialGlobals = {
  theme: 'light',
  locale: 'en',
  asOf: '2020-05-31',
  density: 'comfortable',
};

type GlobalName = keyof typeof initialGlobals;

/**
 * A global's value with the one of `initialGlobals` for what is not set.
 *
 * @example readGlobal(context.globals, 'locale') // 'zh-Hans'
 */
export function readGlobal(globals: Readonly<Record<string, unknown>>, name: GlobalName): string {
  const value = globals[name];
  return typeof value === 'string' && value !== '' ? value : initialGlobals[name];
}

/** The day that a value of the `asOf` global stands for, as `YYYY-MM-DD`. */
export function dayOf(asOf: string): string {
  return asOf === 'today' ? new Date().toISOString().slice(0, 10) : asOf;
}
