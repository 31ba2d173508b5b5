// @ts-check
// Makes dist/bundle/vitrine.js: everything in one file (Lit, the components, the seeded atlas), for a page that
// adds nothing but one <script type="module" src="…">.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const entry = fileURLToPath(new URL('../dist/vitrine.js', import.meta.url));
const outDir = fileURLToPath(new URL('../dist/bundle', import.meta.url));

/** Validation belongs to the build and to tools; nothing that a page loads may carry it. */
const neverShipped = ['zod', 'yaml', 'edtf'];

const result = await build({
  configFile: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2022',
    outDir,
    emptyOutDir: true,
    sourcemap: true,
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
if (outputs.filter((file) => file.type === 'chunk').length !== 1) {
  throw new Error('The one-tag script must be one file: replace the dynamic import that split it.');
}
