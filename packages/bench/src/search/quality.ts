import { kindNames, questionsOf, type Kind, type Question } from './questions.js';

/** Answers with the keys of what it finds, the best first. */
export type Searcher = (text: string, limit: number) => readonly string[];

/** How good the answers to questions are, as shares from 0 to 1. */
export interface Quality {
  readonly questions: number;
  /** Of the questions: those of which the first hit is meant. */
  readonly recallAt1: number;
  /** Those of which one of the first five hits is. */
  readonly recallAt5: number;
  /** Of all things that are meant: those among the first hundred hits. */
  readonly recallAt100: number;
  /** Of the first five hits of all questions: those that are no mistake. */
  readonly precisionAt5: number;
}

export function qualityOf(search: Searcher, questions: readonly Question[]): Quality {
  let [first, five, found, meantThings, shown, relevantShown] = [0, 0, 0, 0, 0, 0];
  for (const { text, meant, relevant } of questions) {
    const keys = search(text, 100);
    const top = keys.slice(0, 5);
    if (top.slice(0, 1).some((key) => meant.has(key))) first++;
    if (top.some((key) => meant.has(key))) five++;
    found += keys.filter((key) => meant.has(key)).length;
    // More than are asked for cannot be found.
    meantThings += Math.min(meant.size, 100);
    shown += top.length;
    relevantShown += top.filter((key) => relevant.has(key)).length;
  }
  return {
    questions: questions.length,
    recallAt1: first / questions.length,
    recallAt5: five / questions.length,
    recallAt100: found / meantThings,
    precisionAt5: shown === 0 ? 0 : relevantShown / shown,
  };
}

/** The quality for each kind of question. */
export const qualities = (search: Searcher, share: number): ReadonlyMap<Kind, Quality> =>
  new Map(kindNames.map((kind) => [kind, qualityOf(search, questionsOf(kind, share))]));
