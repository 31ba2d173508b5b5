import { register } from '../shared/register.js';
import { VitrineOwnershipTree } from './ownership-tree.js';

register('vitrine-ownership-tree', VitrineOwnershipTree);
