import { register } from '../shared/register.js';
import { VitrineAsOfSlider } from './as-of-slider.js';

register('vitrine-as-of-slider', VitrineAsOfSlider);
