import { words } from '../shared/messages/words.js';

export interface SliderWords {
  readonly asOf: string;
  readonly play: string;
  readonly pause: string;
}

export const sliderWords = words('sliderWords', { asOf: 'As of', play: 'Play', pause: 'Pause' });
