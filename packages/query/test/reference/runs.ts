/** How many atlas and query pairs a run tries: `VITRINE_RUNS`, 10,000 unless it says otherwise. */
export const pairs = Number(process.env['VITRINE_RUNS'] ?? 10_000);

/** Another one each run, so that runs add up; `VITRINE_SEED` tries the pairs of a run again. */
export const seed = Number(process.env['VITRINE_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

/** Says how a run can be had again, also where all went well. */
export function announceRun(what: string, told: Readonly<Record<string, unknown>> = {}): void {
  const facts = Object.entries(told).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  announce([`${what}: VITRINE_SEED=${seed} VITRINE_RUNS=${pairs}`, ...facts].join('\n  '));
}

/** Says what the output of a run has to show beside what passed and failed. */
export function announce(text: string): void {
  // eslint-disable-next-line no-console -- the seed of a run, or what it left out, is what it has to say
  console.info(text);
}

/** Milliseconds; a shared machine may be slow. */
export const patience = 300_000;
