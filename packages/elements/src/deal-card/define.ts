import { register } from '../shared/register.js';
import { VitrineDealCard } from './deal-card.js';

register('vitrine-deal-card', VitrineDealCard);
