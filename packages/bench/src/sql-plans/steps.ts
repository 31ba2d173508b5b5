interface Step {
  readonly operator_name?: string;
  readonly operator_timing?: number;
  readonly operator_cardinality?: number;
  readonly extra_info?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Step[];
}

/** DuckDB's plan as lines: each step under the one that it is for, with the rows that came out of it. */
export function duckdbSteps(json: string): readonly string[] {
  return linesOf(JSON.parse(json) as Step, 0);
}

function linesOf(step: Step, depth: number): readonly string[] {
  const { operator_name: name, operator_cardinality: rows, operator_timing: time, children } = step;
  const told = step.extra_info?.['Filters'] ?? step.extra_info?.['Expression'];
  const about = typeof told === 'string' ? ` [${told.slice(0, 160)}]` : '';
  const own =
    name === undefined || name === 'EXPLAIN_ANALYZE'
      ? []
      : [
          `${'  '.repeat(depth)}${name.trim()} rows=${rows ?? 0} time=${((time ?? 0) * 1000).toFixed(1)}ms${about}`,
        ];
  const next = depth + own.length;
  return [...own, ...(children ?? []).flatMap((child) => linesOf(child, next))];
}
