import { register } from '../shared/register.js';
import { VitrinePlatformTable } from './platform-table.js';

register('vitrine-platform-table', VitrinePlatformTable);
