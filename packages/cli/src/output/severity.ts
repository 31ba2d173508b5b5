import type { Problem } from '@vitrine/core';

/** Findings of the data guidelines say how much they weigh; a problem without a severity is an error. */
export const severityOf = (problem: Problem): unknown =>
  'severity' in problem ? problem.severity : undefined;

export const isWarning = (problem: Problem): boolean => severityOf(problem) === 'warning';
