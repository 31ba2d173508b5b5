import { atlas } from '@vitrine/core/atlas';
import './define.js';
import { setDefaultAtlas } from './shared/set-default-atlas.js';

// A page that adds this one script needs no `<vitrine-atlas>`. One around a component still wins.
setDefaultAtlas(atlas);
