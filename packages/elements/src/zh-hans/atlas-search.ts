import type { SearchWords } from '../atlas-search/words.js';
import { inChinese } from '../shared/messages/counted.js';

export const searchWords: SearchWords = {
  label: '按名称搜索',
  list: '名称',
  clear: '清除',
  kinds: {
    brands: '品牌',
    platforms: '平台',
    organizations: '公司',
    people: '人物',
    capabilities: '工具与服务',
    campaigns: '营销活动',
    metrics: '数据',
    markets: '市场',
  },
  also: '又名',
  pinyin: (reading) => `拼音${reading}`,
  initials: (reading) => `拼音首字母${reading}`,
  typo: '拼写相近',
  found: (count) => `${inChinese(count)}个名称`,
  nearest: (text) => `没有名为“${text}”的条目，最接近的名称`,
  nothing: (text) => `没有名为“${text}”的条目。`,
  cannotSearch: '名称无法加载。',
};
