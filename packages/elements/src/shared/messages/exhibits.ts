import type { Words } from './words.js';

/** What every exhibit says of itself. */
interface ExhibitWords {
  readonly nothingYet: string;
  readonly cannotShow: string;
  readonly classification: string;
}

export const exhibitWords: Words<ExhibitWords> = {
  en: {
    nothingYet: 'Nothing to show yet: no atlas is set.',
    cannotShow: 'This cannot be shown.',
    classification: 'Values without a dotted line are the editors’ own classification.',
  },
  'zh-Hans': {
    nothingYet: '暂无内容：尚未设置数据集。',
    cannotShow: '无法显示。',
    classification: '没有虚线的内容为编辑所作分类。',
  },
};
