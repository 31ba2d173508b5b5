// @ts-check
// Tells what the code of an element is made of, after a build: `node scripts/weigh.mjs brand-card metric-chart`.
// The whole is what a browser loads before a reader asks for more; the parts share it as they do when compressed alone.
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const dist = fileURLToPath(new URL('../dist/', import.meta.url)).replaceAll('\\', '/');

/** What a module belongs to. @param {string} id @param {string} element */
function partOf(id, element) {
  const path = id.replaceAll('\\', '/');
  if (/\/(lit|lit-html|lit-element|@lit\/reactive-element)\//.test(path)) return 'Lit';
  if (path.includes('/@lit/context/')) return 'Lit context';
  if (!path.startsWith(dist)) return 'core and query';
  if (path.endsWith('.styles.js')) return 'styles';
  if (path.includes('/shared/messages/') || path.endsWith('/words.js')) return 'words';
  if (path.includes('/shared/format/')) return 'dates, numbers and names as text';
  if (path.includes('/shared/templates/')) return 'templates that elements share';
  if (path.includes('/evidence/')) return 'values that open their sources';
  if (path.includes(`/${element}/`)) return 'the element itself';
  return 'data, language, disclosures and other controllers';
}

/** @param {string} text */
const compressed = (text) => brotliCompressSync(text).length;

/** @param {string} element */
async function weigh(element) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      lib: { entry: `${dist}${element}/define.js`, formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const chunks = (Array.isArray(result) ? result : [result])
    .flatMap((part) => ('output' in part ? part.output : []))
    .filter((file) => file.type === 'chunk');
  /** @type {Set<(typeof chunks)[number]>} */
  const first = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports } of first)
    for (const file of imports)
      chunks.filter(({ fileName }) => fileName === file).forEach((chunk) => first.add(chunk));
  /** @type {Map<string, string>} */
  const parts = new Map();
  for (const { modules } of first) {
    for (const [id, { code }] of Object.entries(modules)) {
      const part = partOf(id, element);
      parts.set(part, (parts.get(part) ?? '') + (code ?? ''));
    }
  }
  const whole = [...first].reduce((sum, { code }) => sum + compressed(code), 0);
  const alone = [...parts].map(([part, code]) => ({ part, size: compressed(code) }));
  const sum = alone.reduce((all, { size }) => all + size, 0);
  /** @param {number} bytes */
  const kilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(5);
  console.log(`${kilobytes(whole)} kB  ${element}`);
  for (const { part, size } of alone.sort((a, b) => b.size - a.size)) {
    console.log(`${kilobytes((size / sum) * whole)} kB    ${part}`);
  }
}

for (const element of process.argv.slice(2)) await weigh(element);
