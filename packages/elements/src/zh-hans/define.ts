import { learnChinese } from '../shared/messages/words.js';
import * as dictionary from './dictionary.js';

learnChinese(dictionary);
