/** The code of each element, loaded when a page first holds one. */
export const parts = {
  'vitrine-atlas': () => import('../atlas/define.js'),
  'vitrine-as-of-slider': () => import('../as-of-slider/define.js'),
  'vitrine-brand-card': () => import('../brand-card/define.js'),
  'vitrine-brand-explorer': () => import('../brand-explorer/define.js'),
  'vitrine-changes-list': () => import('../changes-list/define.js'),
  'vitrine-deal-card': () => import('../deal-card/define.js'),
  'vitrine-evidence': () => import('../evidence/define.js'),
  'vitrine-metric-chart': () => import('../metric-chart/define.js'),
  'vitrine-ownership-tree': () => import('../ownership-tree/define.js'),
  'vitrine-platform-card': () => import('../platform-card/define.js'),
  'vitrine-platform-finder': () => import('../platform-finder/define.js'),
  'vitrine-platform-table': () => import('../platform-table/define.js'),
  'vitrine-presence-matrix': () => import('../presence-matrix/define.js'),
  'vitrine-source-list': () => import('../source-list/define.js'),
  'vitrine-timeline': () => import('../timeline/define.js'),
} as const satisfies Readonly<Record<string, () => Promise<unknown>>>;
