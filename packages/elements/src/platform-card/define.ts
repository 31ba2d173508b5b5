import { register } from '../shared/register.js';
import { VitrinePlatformCard } from './platform-card.js';

register('vitrine-platform-card', VitrinePlatformCard);
