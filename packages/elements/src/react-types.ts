import type { LitElement } from 'lit';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {} from './define.js';

type TagName = Extract<keyof HTMLElementTagNameMap, `vitrine-${string}`>;
type EventName = Extract<keyof GlobalEventHandlersEventMap, `vitrine-${string}`>;

/** What a component has of its own, by the names of its properties: React sets those rather than attributes. */
type Properties<Component> = Partial<Omit<Component, keyof LitElement>>;

/** Listeners to the events of the components: `onvitrine-copy={(event) => …}`. */
type Listeners = {
  readonly [Name in EventName as `on${Name}`]?: (event: GlobalEventHandlersEventMap[Name]) => void;
};

/**
 * The components as elements of JSX, for React 19: `import type {} from '@vitrine/elements/react-types'` once in a
 * project. The types follow the classes, so that they are never behind them.
 */
export type VitrineElements = {
  readonly [Tag in TagName]: DetailedHTMLProps<
    HTMLAttributes<HTMLElementTagNameMap[Tag]>,
    HTMLElementTagNameMap[Tag]
  > &
    Properties<HTMLElementTagNameMap[Tag]> &
    Listeners;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends VitrineElements {}
  }
}
