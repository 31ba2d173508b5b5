import { register } from '../shared/register.js';
import { VitrineSourceList } from './source-list.js';

register('vitrine-source-list', VitrineSourceList);
