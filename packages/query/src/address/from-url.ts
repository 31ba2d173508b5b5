import { suggest, VitrineError, type Problem } from '@vitrine/core';
import { checkTemplate } from '../ast/check-query.js';
import { limits } from '../ast/limits.js';
import { join } from '../ast/place.js';
import type { GivenQuery } from '../ast/types.js';
import { entityNames } from '../model/entities.js';
import { resolvePath, valueOf, type Leaf } from '../model/path.js';
import { clipped } from '../text/clipped.js';
import { isJson } from './write-value.js';

/** Parts of a query that an address holds under one name each. */
const single = [
  'v',
  'from',
  'where',
  'asOf',
  'asOf.mode',
  'asOf.standing',
  'asOf.knownAt',
  'orderBy',
  'page.size',
  'page.after',
  'count',
] as const;

/** Parts that an address holds item by item: `match.platform`. */
const maps = ['match', 'groupBy', 'measures', 'select'] as const;

/**
 * Reads a query from the search parameters of an address, with or without the question mark.
 *
 * @throws VitrineError `invalid-query`, with every problem that was found; ids and words are not looked up
 */
export function fromUrl(text: string): GivenQuery {
  const reader = new Reader();
  const given: unknown = text;
  if (typeof given !== 'string') {
    reader.report('wrong-type', '', 'must be a text, such as `from=brand`.');
    throw reader.refusal();
  }
  for (const part of given.replace(/^\?/, '').split('&')) if (part !== '') reader.read(part);
  if (reader.problems.length > 0) throw reader.refusal();
  return checkTemplate(undefined, reader.query());
}

class Reader {
  readonly problems: Problem[] = [];
  readonly #parts = new Map<string, string>();

  /** @throws VitrineError where there is more wrong than anybody reads */
  report(code: string, path: string, message: string): void {
    this.problems.push({ code, path, message });
    if (this.problems.length >= limits.problems) throw this.refusal();
  }

  refusal(): VitrineError {
    return new VitrineError('invalid-query', this.problems);
  }

  /** One `name=value`. */
  read(part: string): void {
    const end = part.indexOf('=');
    const name = this.#decode(end < 0 ? part : part.slice(0, end), '');
    if (name === undefined) return;
    const value = this.#decode(end < 0 ? '' : part.slice(end + 1), clipped(name));
    if (value === undefined) return;
    if (!isKnown(name)) {
      this.report('unknown-field', clipped(name), `unknown part ${suggestPart(name)}`);
    } else if (this.#parts.has(name)) {
      this.report('wrong-type', clipped(name), 'is given twice; give it once.');
    } else {
      this.#parts.set(name, value);
    }
  }

  /** The query as the parts tell it, to be checked. */
  query(): unknown {
    const part = (name: (typeof single)[number]) => this.#parts.get(name);
    const from = part('from');
    const asOf = {
      ...this.#field('on', part('asOf'), (text) => this.#text(text, 'asOf')),
      ...this.#field('mode', part('asOf.mode'), (text) => text),
      ...this.#field('standing', part('asOf.standing'), (text) => text.split(',')),
      ...this.#field('knownAt', part('asOf.knownAt'), (text) => this.#text(text, 'asOf.knownAt')),
    };
    const page = {
      ...this.#field('size', part('page.size'), (text) => this.#number(text, 'page.size')),
      ...this.#field('after', part('page.after'), (text) => this.#text(text, 'page.after')),
    };
    const query = {
      ...this.#field('v', part('v') ?? '1', (text) => this.#number(text, 'v')),
      ...this.#field('from', from, (text) => text),
      ...this.#map('match', (text, name) => this.#matched(text, name, from)),
      ...this.#field('where', part('where'), (text) => this.#json(text, 'where')),
      ...(Object.keys(asOf).length > 0 && { asOf }),
      ...this.#map('groupBy', (text, name) => this.#text(text, join('groupBy', name))),
      ...this.#map('measures', (text, name) => this.#json(text, join('measures', name))),
      ...this.#field('orderBy', part('orderBy'), (text) => this.#order(text)),
      ...this.#map('select', (text, name) => this.#text(text, join('select', name))),
      ...(Object.keys(page).length > 0 && { page }),
      ...this.#field('count', part('count'), (text) => booleans.get(text) ?? text),
    };
    if (this.problems.length > 0) throw this.refusal();
    return query;
  }

  #field(name: string, text: string | undefined, read: (text: string) => unknown): object {
    return text === undefined ? {} : { [name]: read(text) };
  }

  /** A list or JSON under the name itself, or items under names of their own. */
  #map(name: (typeof maps)[number], read: (text: string, name: string) => unknown): object {
    const whole = this.#parts.get(name);
    const prefix = `${name}.`;
    const items = [...this.#parts].filter(([part]) => part.startsWith(prefix));
    if (whole === undefined) {
      if (items.length === 0) return {};
      const pairs = items.map(([part, text]) => {
        const item = part.slice(prefix.length);
        return [item, read(text, item)] as const;
      });
      return { [name]: Object.fromEntries(pairs) };
    }
    if (items.length > 0) {
      this.report('wrong-type', name, `give either \`${name}\` or \`${prefix}…\`, not both.`);
    }
    return { [name]: isJson(whole) ? this.#json(whole, name) : whole.split(',') };
  }

  #matched(text: string, name: string, from: string | undefined): unknown {
    if (isJson(text)) return this.#json(text, join('match', name));
    const leaf = leafAt(from, name);
    const [first = '', ...others] = text.split(',').map((item) => valueFrom(item, leaf));
    return others.length > 0 ? [first, ...others] : first;
  }

  #order(text: string): unknown {
    if (isJson(text)) return this.#json(text, 'orderBy');
    return text
      .split(',')
      .map((path) =>
        path.startsWith('-') ? { path: path.slice(1), direction: 'desc' } : { path },
      );
  }

  #text(text: string, path: string): unknown {
    return isJson(text) ? this.#json(text, path) : text;
  }

  #number(text: string, path: string): unknown {
    return isJson(text) ? this.#json(text, path) : valueFrom(text, { kind: 'number' });
  }

  #json(text: string, path: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      this.report('wrong-type', path, `\`${clipped(text)}\` is no JSON; write it with \`toUrl\`.`);
      return undefined;
    }
  }

  #decode(text: string, path: string): string | undefined {
    try {
      // Forms write a space as a plus.
      return decodeURIComponent(text.replaceAll('+', ' '));
    } catch {
      const message = `\`${clipped(text)}\` is not percent-encoded UTF-8; write it with \`toUrl\`.`;
      this.report('wrong-type', path, message);
      return undefined;
    }
  }
}

const isKnown = (name: string): boolean =>
  single.some((known) => known === name) ||
  maps.some((map) => name === map || name.startsWith(`${map}.`));

/** The nearest part, for `mach.id` that of what stands before the dot. */
function suggestPart(name: string): string {
  const names: readonly string[] = [...single, ...maps];
  const [head = ''] = name.split('.', 1);
  return suggest(names.includes(head) ? name : head, names);
}

const booleans: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

/** What stands at a path, which tells numbers from texts; a wrong path is told by the check. */
function leafAt(from: string | undefined, text: string): Leaf | undefined {
  const entity = entityNames.find((name) => name === from);
  if (!entity || text.length > limits.textLength) return undefined;
  const path = resolvePath({ at: 'record', entity }, text);
  return 'wrong' in path ? undefined : valueOf(path).leaf;
}

const isNumber = (text: string): boolean => /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text);

function valueFrom(text: string, leaf: Leaf | undefined): unknown {
  switch (leaf?.kind) {
    case 'number':
    case 'quantity':
      return isNumber(text) ? Number(text) : text;
    case 'boolean':
      return booleans.get(text) ?? text;
    default:
      return text;
  }
}
