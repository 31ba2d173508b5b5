import { register } from '../shared/register.js';
import { VitrineBrandExplorer } from './brand-explorer.js';

register('vitrine-brand-explorer', VitrineBrandExplorer);
