import { register } from '../shared/register.js';
import { VitrineEvidence } from './evidence.js';

register('vitrine-evidence', VitrineEvidence);
