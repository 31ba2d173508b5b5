/** The controls that stories of all components share. What is set by attribute is offered once, as the attribute. */
export const commonArgTypes = {
  locale: { options: ['en', 'zh-Hans'], control: { type: 'select' } },
  'as-of': { control: { type: 'text' } },
  'heading-level': { control: { type: 'number', min: 2, max: 6 } },
  asOf: { table: { disable: true } },
  headingLevel: { table: { disable: true } },
  data: { control: false },
} as const;
