import { register } from '../shared/register.js';
import { VitrinePlatformFinder } from './platform-finder.js';

register('vitrine-platform-finder', VitrinePlatformFinder);
