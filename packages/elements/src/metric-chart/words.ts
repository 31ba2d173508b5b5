import type { Words } from '../shared/messages/words.js';
import { counted, inChinese } from '../shared/messages/counted.js';
import type { MarkKind } from './mark-kinds.js';

/** `place`: what a screen reader hears on entering the chart; `key`: the marks, each with its meaning. */
interface ChartWords {
  readonly label: string;
  readonly headline: (metric: string, subjects: string) => string;
  readonly heading: (subject: string, metric: string) => string;
  readonly asOf: (day: string) => string;
  readonly chart: (name: string) => string;
  readonly keys: string;
  readonly key: Readonly<Record<MarkKind, string>>;
  readonly table: string;
  readonly series: string;
  readonly when: string;
  readonly value: string;
  readonly reporter: string;
  readonly asReported: string;
  readonly reportedBy: (name: string) => string;
  readonly noFigure: (day: string) => string;
  readonly without: (names: string) => string;
  readonly notDrawn: (drawn: number, all: number) => string;
  readonly otherUnits: (units: string) => string;
  readonly figures: (count: number) => string;
  readonly columns: readonly string[];
}

export const chartWords: Words<ChartWords> = {
  en: {
    label: 'Over time',
    headline: (metric, subjects) => (subjects === '' ? metric : `${metric}: ${subjects}`),
    heading: (subject, metric) => `${subject}: ${metric.charAt(0).toLowerCase()}${metric.slice(1)}`,
    asOf: (day) => `As of ${day}.`,
    chart: (name) => `Chart: ${name}`,
    keys: 'Arrow keys move between figures; Enter shows the evidence.',
    key: {
      'at-least': 'at least, or more than',
      'at-most': 'at most, or less than',
      between: 'between two values',
      period: 'over a period',
      fuzzy: 'date not exact',
      forecast: 'forecast',
      disputed: 'sources disagree',
    },
    table: 'Figures as a table',
    series: 'Series',
    when: 'When',
    value: 'Value',
    reporter: 'Reported by',
    asReported: 'as reported',
    reportedBy: (name) => `reported by ${name}`,
    noFigure: (day) => `No source gives such a figure by ${day}.`,
    without: (names) => `No such figure is known of ${names}.`,
    notDrawn: (drawn, all) =>
      `${drawn} of ${all} series are drawn, the longest of each subject first; the table has all.`,
    otherUnits: (units) => `Figures in ${units} have no axis in common and stand in the table.`,
    figures: (count) => counted(count, 'figure', 'figures'),
    columns: [
      'Series',
      'Earliest day',
      'Latest day',
      'Date (EDTF)',
      'Lowest',
      'Highest',
      'Qualifier',
      'Approximate',
      'Unit',
      'Forecast',
      'Disputed',
      'Reported by',
      'Sources',
    ],
  },
  'zh-Hans': {
    label: '走势',
    headline: (metric, subjects) => (subjects === '' ? metric : `${subjects}：${metric}`),
    heading: (subject, metric) => `${subject}：${metric}`,
    asOf: (day) => `截至${day}。`,
    chart: (name) => `图表：${name}`,
    keys: '用方向键在数据之间移动，按回车键查看证据。',
    key: {
      'at-least': '至少或超过',
      'at-most': '至多或不到',
      between: '介于两值之间',
      period: '一段时期',
      fuzzy: '日期不精确',
      forecast: '预测',
      disputed: '来源说法不一',
    },
    table: '以表格查看数据',
    series: '系列',
    when: '时间',
    value: '数值',
    reporter: '数据来源方',
    asReported: '据报道时间',
    reportedBy: (name) => `数据出自${name}`,
    noFigure: (day) => `截至${day}，没有来源给出此项数据。`,
    without: (names) => `${names}无此项数据。`,
    notDrawn: (drawn, all) =>
      `共${inChinese(all)}个系列，图中绘出${inChinese(drawn)}个，各对象以数据最多者优先；表格列出全部。`,
    otherUnits: (units) => `以${units}计的数据无法共用坐标轴，列于表格。`,
    figures: (count) => `${inChinese(count)}项数据`,
    columns: [
      '系列',
      '最早日期',
      '最晚日期',
      '日期（EDTF）',
      '下限',
      '上限',
      '限定',
      '约数',
      '单位',
      '预测',
      '有争议',
      '数据来源方',
      '来源',
    ],
  },
};
