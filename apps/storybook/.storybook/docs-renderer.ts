import type { DocsRenderFunction, Renderer } from 'storybook/internal/types';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { initialGlobals, readGlobal } from './globals.js';
import { frameFor } from './theme.js';

let theme = initialGlobals.theme;

void addons.ready().then((channel) => {
  const follow = ({ globals }: { readonly globals: Readonly<Record<string, unknown>> }) => {
    theme = readGlobal(globals, 'theme');
  };
  channel.on(SET_GLOBALS, follow);
  channel.on(GLOBALS_UPDATED, follow);
});

/**
 * Draws pages of documentation in the theme of the toolbar. Storybook draws them again when the toolbar changes, and
 * asks for a theme each time.
 */
export async function themedDocs(): Promise<{
  readonly render: DocsRenderFunction<Renderer>;
  readonly unmount: (element: HTMLElement) => void;
}> {
  const { DocsRenderer } = await import('@storybook/addon-docs');
  const docs = new DocsRenderer();
  return {
    render: (context, parameters, element) =>
      docs.render(context, { ...parameters, theme: frameFor(theme) }, element),
    unmount: docs.unmount,
  };
}
