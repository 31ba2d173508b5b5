import '@fontsource-variable/inter';
import { addons } from 'storybook/manager-api';
import { vitrineTheme } from './theme.js';

addons.setConfig({
  theme: vitrineTheme,
  enableShortcuts: true,
  sidebar: { showRoots: true },
});
