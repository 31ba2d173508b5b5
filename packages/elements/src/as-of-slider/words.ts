import type { Words } from '../shared/messages/words.js';

interface SliderWords {
  readonly asOf: string;
  readonly play: string;
  readonly pause: string;
}

export const sliderWords: Words<SliderWords> = {
  en: { asOf: 'As of', play: 'Play', pause: 'Pause' },
  'zh-Hans': { asOf: '截至', play: '播放', pause: '暂停' },
};
