import { register } from '../shared/register.js';
import { VitrineChangesList } from './changes-list.js';

register('vitrine-changes-list', VitrineChangesList);
