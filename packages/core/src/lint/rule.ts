import type { YamlFile } from '../compile/read-yaml.js';
import type { Problem } from '../errors.js';
import type { Path } from '../read/issues.js';
import type { LintContext } from './context.js';

/** An error must be mended or excused; a warning is worth a look. */
export type Severity = 'error' | 'warning';

/** Where in the seeds something stands. */
export interface Place {
  readonly yaml: YamlFile;
  readonly at: Path;
  /** The place is the key rather than the value. */
  readonly atKey?: true;
}

/** Tells that the rule is broken: where, and in one sentence what is wrong and what to do. */
export type Report = (place: Place, message: string) => void;

/**
 * One rule for seeds that compile. What cannot compile is refused before any rule looks at it, so that
 * a rule judges only what a schema cannot: whether the data is plausible, complete and its own.
 */
export interface LintRule {
  /** Stable, in kebab-case: exceptions name it, and it is the `code` of the findings. */
  readonly name: string;
  readonly severity: Severity;
  /** What a reader of the atlas would suffer where the rule is broken, for the guidelines. */
  readonly why: string;
  /**
   * A piece of seeds that keeps to the rule: claims, a `source`, or files separated by `---`, each
   * with its path as a comment in its first line.
   */
  readonly good: string;
  /** A piece of seeds that this rule, and no other, reports. */
  readonly bad: string;
  readonly check: (context: LintContext, report: Report) => void;
  /** Mends a whole file, given with its path within the seeds, where that needs no judgement: comments and layout stay. */
  readonly fix?: (text: string, file: string) => string;
}

/** A problem that a rule found. Its `code` is the name of the rule. */
export interface Finding extends Problem {
  readonly severity: Severity;
}
