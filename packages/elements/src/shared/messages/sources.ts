import { counted } from './counted.js';
import { words } from './words.js';

/** "36 claims from 24 sources, 2011–2024": `claimsFrom` stands before the button, `claimsFromEnd` after it. `nothingNewer` is for a day long after the last thing that anybody published. */
export interface SourceWords {
  readonly evidence: string;
  readonly undated: string;
  readonly nothingNewer: (date: string) => string;
  readonly sourceCount: (count: number) => string;
  readonly disputedCount: (count: number) => string;
  readonly claimsFrom: (claims: number) => string;
  readonly claimsFromEnd: (years: string) => string;
  readonly sources: string;
}

export const sourceWords = words('sourceWords', {
  evidence: 'evidence',
  undated: 'undated',
  nothingNewer: (date) => `Nothing newer than ${date} is known.`,
  sourceCount: (count) => counted(count, 'source', 'sources'),
  disputedCount: (count) => `${count.toLocaleString('en')} in dispute`,
  claimsFrom: (claims) => `${counted(claims, 'claim', 'claims')} from `,
  claimsFromEnd: (years) => `, ${years}`,
  sources: 'Sources',
});
