import type { ComparisonGroup } from '@vitrine/query';
import type { Words } from './words.js';

/** The groups of a comparison. */
export const groupNames: Words<Readonly<Record<ComparisonGroup, string>>> = {
  en: {
    identity: 'Profile',
    reach: 'Reach',
    brands: 'Brands',
    tools: 'Tools and services',
    deals: 'Deals',
    voices: 'What is said of it',
  },
  'zh-Hans': {
    identity: '概况',
    reach: '覆盖',
    brands: '品牌',
    tools: '工具与服务',
    deals: '交易',
    voices: '各方说法',
  },
};
