import type { ExhibitWords } from '../shared/messages/exhibits.js';

export const exhibitWords: ExhibitWords = {
  nothingYet: '暂无内容：尚未设置数据集。',
  cannotShow: '无法显示。',
  classification: '没有虚线的内容为编辑所作分类。',
};
