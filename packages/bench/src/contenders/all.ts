import type { Contender } from './contender.js';

export const contenderNames = [
  'optimum',
  'vitrine',
  'maps',
  'loop',
  'sqlite',
  'duckdb',
  'pglite',
  'loki',
  'arquero',
  'mingo',
  'tanstack',
] as const;
export type ContenderName = (typeof contenderNames)[number];

/** Loads a contender, and nothing of the others. */
export async function loadContender(name: ContenderName): Promise<Contender> {
  switch (name) {
    case 'optimum':
      return (await import('./optimum/optimum.js')).optimum;
    case 'vitrine':
      return (await import('./vitrine.js')).vitrine;
    case 'maps':
      return (await import('./maps.js')).maps;
    case 'loop':
      return (await import('./loop.js')).loop;
    case 'sqlite':
      return (await import('./sql/sqlite.js')).sqlite;
    case 'duckdb':
      return (await import('./sql/duckdb.js')).duckdb;
    case 'pglite':
      return (await import('./sql/pglite.js')).pglite;
    case 'loki':
      return (await import('./documents/loki.js')).loki;
    case 'arquero':
      return (await import('./documents/arquero.js')).arquero;
    case 'mingo':
      return (await import('./documents/mingo.js')).mingo;
    case 'tanstack':
      return (await import('./documents/tanstack.js')).tanstack;
  }
}

/** Above so many rows a contender is left out, since one answer or the loading takes too long to wait for. */
export const rowLimits: Readonly<Partial<Record<ContenderName, number>>> = {
  pglite: 100_000,
  loki: 100_000,
  tanstack: 100_000,
};
