import { register } from '../shared/register.js';
import { VitrineAtlas } from './atlas.js';

register('vitrine-atlas', VitrineAtlas);
