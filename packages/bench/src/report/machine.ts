import { arch, cpus, platform, release, totalmem } from 'node:os';

/** What the figures were taken on. */
export function describeMachine(): string {
  const list = cpus();
  const model = list[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  // What follows the version is the name of somebody's build.
  const [version = ''] = release().split('-');
  const system = `${platform()} ${version} ${arch()}`;
  return `${model}, ${list.length} cores, ${memory} GiB of memory, Node ${process.versions.node}, ${system}`;
}
