import type { ComparisonGroup } from '@vitrine/query';
import { words } from './words.js';

/** The groups of a comparison. */
export type GroupNames = Readonly<Record<ComparisonGroup, string>>;

export const groupNames = words('groupNames', {
  identity: 'Profile',
  reach: 'Reach',
  brands: 'Brands',
  tools: 'Tools and services',
  deals: 'Deals',
  voices: 'What is said of it',
});
