// @ts-check
// Makes dist/bundle: vitrine.js, for a page that adds nothing but one <script type="module" src="…">, and beside it the
// files that the script fetches when the page holds an element of theirs, or when one asks for the seeded atlas.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const entry = fileURLToPath(new URL('../dist/vitrine.js', import.meta.url));
const outDir = fileURLToPath(new URL('../dist/bundle', import.meta.url));

/** Validation belongs to the build and to tools; nothing that a page loads may carry it. */
const neverShipped = ['zod', 'yaml', 'edtf'];

/**
 * Gives this copy of Lit a Trusted Types policy of its own name: a page that runs Lit already allows
 * `lit-html` once, and the second copy that asks for it dies at load.
 */
const ownPolicy = {
  name: 'own-policy',
  /** @param {string} code @param {string} id */
  transform(code, id) {
    if (!id.replaceAll('\\', '/').endsWith('/lit-html/lit-html.js')) return null;
    const renamed = code.replace('createPolicy("lit-html"', 'createPolicy("vitrine"');
    if (renamed === code) throw new Error('Lit names its policy in another way: mend own-policy.');
    return { code: renamed, map: null };
  },
};

/** Who made what is in these files: the licences of Lit and of the data ask that every copy says so. */
const notice =
  '/*! Vitrine, MIT. With Lit, BSD-3-Clause, Copyright Google LLC: see licenses.md. Data: CC BY 4.0, The Vitrine authors. */';

/** Whether a chunk is the atlas. @param {{ moduleIds: string[] }} chunk */
const holdsAtlas = ({ moduleIds }) =>
  moduleIds.some((id) => id.replaceAll('\\', '/').endsWith('/atlas/data.js'));

/**
 * A name that says what a file holds; its hash changes with its content, so that no cache mixes releases.
 *
 * @param {{ name: string, facadeModuleId: string | null, moduleIds: string[] }} chunk
 */
function chunkName(chunk) {
  if (holdsAtlas(chunk)) return 'vitrine-data-[hash].js';
  const element = /([^/]+)\/define\.js$/.exec(chunk.facadeModuleId?.replaceAll('\\', '/') ?? '');
  return `vitrine-${element?.[1] ?? '[name]'}-[hash].js`;
}

const result = await build({
  configFile: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [ownPolicy],
  build: {
    target: 'es2022',
    outDir,
    emptyOutDir: true,
    sourcemap: true,
    // Nothing to preload: the atlas has no parts, and the helper would look for a document.
    modulePreload: false,
    rolldownOptions: {
      output: {
        minify: true,
        chunkFileNames: chunkName,
        postBanner: notice,
        // What most elements need comes as one file, rather than as a dozen small ones.
        codeSplitting: { groups: [{ name: 'shared', minShareCount: 9 }] },
      },
    },
    license: { fileName: 'licenses.md' },
    lib: { entry, formats: ['es'], fileName: () => 'vitrine.js' },
  },
});

const outputs = (Array.isArray(result) ? result : [result]).flatMap((part) =>
  'output' in part ? part.output : [],
);
for (const chunk of outputs) {
  if (chunk.type !== 'chunk') continue;
  const found = neverShipped.find((name) =>
    chunk.moduleIds.some((id) => id.replaceAll('\\', '/').includes(`/node_modules/${name}/`)),
  );
  if (found !== undefined) {
    throw new Error(
      `${chunk.fileName} would ship ${found}: import only its types, or move the import to core/schema.`,
    );
  }
}

/** Nobody is to pay for data or components that a page does not show. */
const chunks = outputs.filter((file) => file.type === 'chunk');
for (const chunk of chunks) {
  if (holdsAtlas(chunk) !== chunk.fileName.startsWith('vitrine-data-')) {
    throw new Error('The atlas must be in a file of its own: import it by import().');
  }
}
const script = chunks.find(({ fileName }) => fileName === 'vitrine.js');
if (script === undefined || script.imports.length > 0) {
  throw new Error('vitrine.js must load all else by import(), when a page needs it.');
}
