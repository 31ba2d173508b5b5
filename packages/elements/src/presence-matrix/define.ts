import { register } from '../shared/register.js';
import { VitrinePresenceMatrix } from './presence-matrix.js';

register('vitrine-presence-matrix', VitrinePresenceMatrix);
