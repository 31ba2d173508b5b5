import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ContenderName } from '../contenders/all.js';
import type { Order, Outcome, Reply } from './protocol.js';

/** A contender in a process of its own. */
export class Remote {
  readonly name: ContenderName;
  readonly #process: ChildProcess;

  constructor(name: ContenderName) {
    this.name = name;
    this.#process = fork(fileURLToPath(new URL('worker.js', import.meta.url)), {
      execArgv: ['--expose-gc', '--max-old-space-size=8192'],
      serialization: 'advanced',
    });
  }

  /**
   * Has it do something.
   *
   * @throws Error where it fails, ends or takes longer than the time given, in milliseconds
   */
  async ask<O extends Order>(order: O, within: number): Promise<Outcome<O>> {
    const reply = await this.#reply(order, within);
    if ('failure' in reply) throw new Error(reply.failure);
    // The worker answers each order with the outcome that the protocol names for it.
    return reply.outcome as Outcome<O>;
  }

  #reply(order: Order, within: number): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const child = this.#process;
      const settle = (then: () => void) => {
        clearTimeout(timer);
        child.removeListener('message', onMessage);
        child.removeListener('exit', onExit);
        then();
      };
      const onMessage = (reply: Reply) => settle(() => resolve(reply));
      const onExit = (code: number | null, signal: string | null) =>
        settle(() => reject(new Error(`its process ended (${signal ?? code ?? 'unknown'})`)));
      const timer = setTimeout(
        () => settle(() => reject(new Error(`no answer within ${Math.round(within / 1000)} s`))),
        within,
      );
      child.on('message', onMessage);
      child.on('exit', onExit);
      child.send(order, (error) => error && settle(() => reject(error)));
    });
  }

  end(): void {
    this.#process.kill('SIGKILL');
  }
}
