import type { SliderWords } from '../as-of-slider/words.js';

export const sliderWords: SliderWords = { asOf: '截至', play: '播放', pause: '暂停' };
