import { register } from '../shared/register.js';
import { VitrineBrandCard } from './brand-card.js';

register('vitrine-brand-card', VitrineBrandCard);
