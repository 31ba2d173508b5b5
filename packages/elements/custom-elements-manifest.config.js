// @ts-check
/** What the manifest is made from: the components themselves, not what tests, shows or registers them. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.{test,test-d,stories,styles}.ts', 'src/**/define.ts', 'src/vitrine.ts'],
  outdir: '.',
  litelement: true,
};
