/** Faces to choose from: those that this Storybook brings along, and those of systems. */
export const stacks: Readonly<Record<string, readonly string[]>> = {
  Inter: [
    'Inter Variable',
    'Noto Sans SC Variable',
    'PingFang SC',
    'Microsoft YaHei',
    'sans-serif',
  ],
  'Source Serif': ['Source Serif 4 Variable', 'Noto Serif SC Variable', 'Songti SC', 'serif'],
  Newsreader: ['Newsreader Variable', 'Noto Serif SC Variable', 'Songti SC', 'serif'],
  'Bodoni Moda': ['Bodoni Moda Variable', 'Noto Serif SC Variable', 'Songti SC', 'serif'],
  'System sans': ['system-ui', 'PingFang SC', 'Microsoft YaHei', 'sans-serif'],
  Georgia: ['Georgia', 'Songti SC', 'SimSun', 'serif'],
};
