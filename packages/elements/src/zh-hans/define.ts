import { learnChinese } from '../shared/messages/words.js';
import { dictionary } from './dictionary.js';

learnChinese(dictionary);
