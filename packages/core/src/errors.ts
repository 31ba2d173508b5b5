/** One thing that is wrong with an input: where it stands, which rule it breaks, what would be right. */
export interface Problem {
  /** Stable name of the broken rule, such as `unknown-id` or `unknown-field`. */
  readonly code: string;
  /** Where in the value, as `claims[3].platform`; empty for the whole. */
  readonly path: string;
  /** One sentence that says what is wrong and what to do. */
  readonly message: string;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
}

/** `file:line:column path: message`, leaving out what is not known. */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined);
  return [place.join(':'), problem.path && `${problem.path}:`, problem.message]
    .filter(Boolean)
    .join(' ');
}

/** Raised when an input is refused. It carries every problem that was found, never only the first. */
export class VitrineError extends Error {
  override readonly name = 'VitrineError';
  readonly code: string;
  readonly problems: readonly Problem[];

  constructor(code: string, problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.code = code;
    this.problems = problems;
  }
}
