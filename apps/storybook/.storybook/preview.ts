import '@fontsource-variable/inter';
import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/noto-sans-sc';
import './preview.css';
import {
  setCustomElementsManifest,
  type Decorator,
  type Preview,
} from '@storybook/web-components-vite';
import { atlas } from '@vitrine/core/atlas';
import manifest from '@vitrine/elements/custom-elements.json';
import { html, nothing } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { styleMap } from 'lit/directives/style-map.js';
import { themedDocs } from './docs-renderer.js';
import { dayOf, initialGlobals, readGlobal, themeOf, toolbarGlobals } from './globals.js';
import { showPaper } from './paper.js';

// Every component is registered from its source, not from dist: a change shows at once, and stories and context
// share one copy of each module.
import.meta.glob('../../../packages/elements/src/*/define.ts', { eager: true });

setCustomElementsManifest(manifest);

/** Puts each story where a page's author would: inside the element that gives it data, language and day. */
const insideAtlas: Decorator = (story, { globals, parameters, viewMode }) => {
  const locale = readGlobal(globals, 'locale');
  const width = readGlobal(globals, 'width');
  const paper = readGlobal(globals, 'paper') === 'paper';
  const { scheme, moreContrast } = themeOf(paper ? 'light' : readGlobal(globals, 'theme'));
  document.documentElement.dataset.theme = scheme;
  const direction = readGlobal(globals, 'direction') === 'rtl' ? 'rtl' : 'ltr';
  // A page of documentation is in English whatever the stories on it are in.
  const isStory = viewMode === 'story';
  document.documentElement.lang = isStory ? locale : initialGlobals.locale;
  document.documentElement.dir = isStory ? direction : initialGlobals.direction;
  // Once the components stand there with their styles.
  requestAnimationFrame(() => {
    showPaper(paper);
  });
  return html`
    <vitrine-atlas
      class=${classMap({ stage: true, sized: width !== 'full' && !paper, paper })}
      style=${styleMap({ '--stage-width': `${width}px` })}
      .atlas=${parameters['withoutAtlas'] === true ? undefined : atlas}
      lang=${locale}
      dir=${direction}
      locale=${locale}
      as-of=${dayOf(readGlobal(globals, 'asOf'))}
      theme=${scheme}
      contrast=${moreContrast ? 'more' : nothing}
      density=${readGlobal(globals, 'density')}
    >
      ${story()}
    </vitrine-atlas>
  `;
};

/**
 * Offers the members of a union of strings to choose from: the manifest has the union only as text, for which
 * Storybook would show a field to type JSON into.
 */
const selectFromUnions: NonNullable<Preview['argTypesEnhancers']>[number] = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const members = argType.table?.type?.summary?.split(' | ') ?? [];
      const isUnion = members.length > 1 && members.every((member) => /^'[^']*'$/.test(member));
      if (!isUnion || argType.options !== undefined) return [name, argType];
      const options = members.map((member) => member.slice(1, -1));
      return [name, { ...argType, options, control: { type: 'select' } }];
    }),
  );

/** What CSS sets, and what a page puts between the tags, is documented; a field to type into would do nothing. */
const undriven = new Set(['css custom properties', 'css shadow parts', 'slots']);

const withoutVainControls: NonNullable<Preview['argTypesEnhancers']>[number] = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [
      name,
      undriven.has(argType.table?.category ?? '') ? { ...argType, control: false } : argType,
    ]),
  );

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [insideAtlas],
  argTypesEnhancers: [selectFromUnions, withoutVainControls],
  globalTypes: toolbarGlobals,
  initialGlobals,
  parameters: {
    // A story with a violation fails the tests.
    a11y: { test: 'error' },
    // The wrapper of the decorator has the margins, in stories and in docs alike.
    layout: 'fullscreen',
    // The theme of the toolbar decides what is behind a story.
    backgrounds: { disable: true },
    controls: { expanded: true },
    docs: { renderer: themedDocs },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Foundations',
          ['Colour', 'Type', 'Space and lines', 'Status marks', 'Theming'],
          'Components',
          'Compositions',
          [
            'Coach’s three tries at Tmall',
            'How many brands',
            'Dossier on Kering',
            'Four ways in',
            'Newsroom article',
            'Brand index',
          ],
          'Worked examples',
          'Recipes',
          'Data',
        ],
      },
    },
  },
};

export default preview;
