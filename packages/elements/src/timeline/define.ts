import { register } from '../shared/register.js';
import { VitrineTimeline } from './timeline.js';

register('vitrine-timeline', VitrineTimeline);
