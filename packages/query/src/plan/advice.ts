import { entity } from '../model/entities.js';
import type { Explanation } from './explain.js';

/** Fewer records than this are read in no time, whatever the way. */
const many = 1000;

/** What would make a query faster. */
export function adviceFor(told: Omit<Explanation, 'advice' | 'text'>): readonly string[] {
  const { query, access, records, order, left } = told;
  const advice: string[] = [];
  if (access.by === 'scan' && records.read > many && left.length > 0) {
    advice.push(
      `Every record is read: \`match\` one of ${indexedIn(query.from).join(', ')} if the question allows.`,
    );
  }
  const beyond = told.unused.find(({ reason }) => reason.startsWith('the path leads beyond'));
  if (beyond && records.read > many) {
    advice.push(
      `For \`${beyond.condition}\`, ask for the ids of what meets it first and \`match\` them with a list.`,
    );
  }
  if (order === 'sorted' && query.page?.size !== undefined && records.read > many) {
    advice.push('A page in the order of ids ends when it is full; any other order reads them all.');
  }
  return advice;
}

const indexedIn = (from: Explanation['query']['from']): readonly string[] =>
  Object.entries(entity(from).fields)
    .filter(([, { kind }]) => kind === 'ref' || kind === 'term' || kind === 'word')
    .map(([name]) => `\`${name}\``);
