import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: [
    '../stories/**/*.mdx',
    '../stories/**/*.stories.ts',
    '../../../packages/elements/src/**/*.stories.ts',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // The sidebar lists components and nothing else.
  features: { sidebarOnboardingChecklist: false },
  // Nothing is sent or fetched: no telemetry, no news, no look for a newer version.
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
  },
};

export default config;
