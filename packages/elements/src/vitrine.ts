import './define.js';
// One file for all code: what loads on demand elsewhere comes with it here.
import './evidence/make-panel.js';
import { provideOnDemand } from './shared/default-atlas.js';
import { exhibitsOf } from './shared/exhibits.js';

// A page that adds this one script needs no `<vitrine-atlas>`. One around a component still wins. The
// atlas weighs more than all code, so that it is fetched from beside the script when it is asked for.
provideOnDemand(async () => exhibitsOf((await import('@vitrine/core/atlas')).atlas));
