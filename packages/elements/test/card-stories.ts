import type { ArgTypes } from '@storybook/web-components-vite';
import { ifDefined } from 'lit/directives/if-defined.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { commonArgTypes } from './arg-types.js';

/** What every card takes beside the id of what it shows. */
export interface CardArgs {
  href?: string;
  'as-of'?: string;
  locale?: 'en' | 'zh-Hans';
}

/** What the stories of all cards share: the controls, and a card in the width that it has in a text. */
export function cardStories<Thing extends string>(thing: Thing, ids: readonly string[]) {
  const tag = unsafeStatic(`vitrine-${thing}-card`);
  const attribute = unsafeStatic(thing);
  return {
    component: `vitrine-${thing}-card`,
    argTypes: {
      [thing]: { options: ids, control: { type: 'select' } },
      href: { control: { type: 'text' } },
      ...commonArgTypes,
    } as Partial<ArgTypes<Record<Thing, string> & CardArgs>>,
    render: ({ href, locale, 'as-of': asOf, ...args }: Record<Thing, string> & CardArgs) => html`
      <div class="card-width">
        <${tag}
          ${attribute}=${(args as Record<string, string>)[thing]}
          href=${ifDefined(href)}
          as-of=${ifDefined(asOf)}
          locale=${ifDefined(locale)}
        ></${tag}>
      </div>
    `,
  };
}
