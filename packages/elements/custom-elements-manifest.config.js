// @ts-check
/** What the manifest is made from: the components and what registers them, not what tests or shows them. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.{test,test-d,stories,styles}.ts', 'src/define.ts', 'src/vitrine.ts'],
  outdir: '.',
  litelement: true,
};
