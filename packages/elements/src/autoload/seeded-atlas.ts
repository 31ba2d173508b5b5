import { provideOnDemand } from '../shared/default-atlas.js';

// The atlas weighs more than all code, so that it is fetched when a component asks for it, the engine with it.
provideOnDemand(async () => {
  const [{ exhibitsOf }, { atlas }] = await Promise.all([
    import('../shared/exhibits.js'),
    import('@vitrine/core/atlas'),
  ]);
  return exhibitsOf(atlas);
});
