import type { GroupNames } from '../shared/messages/groups.js';

export const groupNames: GroupNames = {
  identity: '概况',
  reach: '覆盖',
  brands: '品牌',
  tools: '工具与服务',
  deals: '交易',
  voices: '各方说法',
};
