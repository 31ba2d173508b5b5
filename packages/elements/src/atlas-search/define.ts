import { register } from '../shared/register.js';
import { VitrineAtlasSearch } from './atlas-search.js';

register('vitrine-atlas-search', VitrineAtlasSearch);
