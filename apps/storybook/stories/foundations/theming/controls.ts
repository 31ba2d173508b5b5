import type { ArgTypes } from '@storybook/web-components-vite';
import { written, type DesignToken, type TokenGroup } from '../tokens.js';
import { controlOf, defaultOf, everyToken } from './changes.js';
import { stacks } from './stacks.js';

const categories: Readonly<Record<TokenGroup, string>> = {
  color: 'Colour',
  rule: 'Lines',
  space: 'Space',
  font: 'Faces',
  size: 'Sizes',
  weight: 'Weights',
  leading: 'Line heights',
};

function controlFor(token: DesignToken): Partial<ArgTypes[string]> {
  switch (token.type) {
    case 'color':
      return { control: { type: 'color' } };
    case 'dimension':
      return {
        control: { type: 'number', min: 0, step: token.value.unit === 'px' ? 0.5 : 0.0625 },
      };
    case 'fontFamily':
      return { options: Object.keys(stacks), control: { type: 'select' } };
    case 'fontWeight':
      return { control: { type: 'range', min: 100, max: 900, step: 10 } };
    case 'number':
      return { control: { type: 'range', min: 1, max: 2.2, step: 0.05 } };
  }
}

function described(token: DesignToken, scheme: 'light' | 'dark'): ArgTypes {
  const category = categories[token.group];
  const summary = defaultOf(token, scheme) || written(token);
  return {
    [controlOf(token, scheme)]: {
      ...controlFor(token),
      name: token.type === 'dimension' ? `${token.name}, ${token.value.unit}` : token.name,
      description: token.description,
      table: {
        category: token.type === 'color' ? `${category}, ${scheme}` : category,
        defaultValue: { summary },
      },
    },
  };
}

/** One typed control a token; a colour has one for each theme. */
export const tokenControls: ArgTypes = Object.assign(
  {},
  ...everyToken.map((token) => described(token, 'light')),
  ...everyToken.filter(({ type }) => type === 'color').map((token) => described(token, 'dark')),
) as ArgTypes;
