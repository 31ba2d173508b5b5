import '@fontsource-variable/inter';
import '@fontsource-variable/noto-sans-sc';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/manager-api';
import { initialGlobals, readGlobal } from './globals.js';
import { frameFor } from './theme.js';

addons.setConfig({
  theme: frameFor(initialGlobals.theme),
  sidebar: { showRoots: true },
});

// The frame follows the theme of what it frames.
addons.register('vitrine/theme', (api) => {
  const follow = ({ globals }: { readonly globals: Readonly<Record<string, unknown>> }) => {
    api.setOptions({ theme: frameFor(readGlobal(globals, 'theme')) });
  };
  api.on(SET_GLOBALS, follow);
  api.on(GLOBALS_UPDATED, follow);
});
