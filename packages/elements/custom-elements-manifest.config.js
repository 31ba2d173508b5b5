// @ts-check
import { posix as path } from 'node:path';

/** @param {string} file of the sources, where the build puts what it makes of it */
const builtFile = (file) => file.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/**
 * Reads `register('vitrine-…', Class)` as what it is, the definition of an element: the analyzer only knows
 * `customElements.define`.
 */
const registerCalls = {
  name: 'register-calls',
  analyzePhase({ ts, node, moduleDoc, context }) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'register') return;
    const [tag, element] = node.arguments;
    if (!ts.isStringLiteral(tag) || !ts.isIdentifier(element)) return;
    const imported = context.imports.find(({ name }) => name === element.text);
    if (imported === undefined) return;
    const from = path.join(path.dirname(moduleDoc.path), imported.importPath);
    moduleDoc.exports.push({
      kind: 'custom-element-definition',
      name: tag.text,
      declaration: { name: element.text, module: from.replace(/\.js$/, '.ts') },
    });
  },
};

/**
 * Fits the manifest to the package: the files that it ships instead of its sources, only what is an element or
 * belongs to one, what is public of it, and types without the `| undefined` that every optional property has.
 */
const fitToPackage = {
  name: 'fit-to-package',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules.filter(
      ({ declarations, exports }) =>
        declarations.some(({ kind }) => kind === 'class') ||
        exports.some(({ kind }) => kind === 'custom-element-definition'),
    );
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(
          ({ privacy }) => privacy !== 'private' && privacy !== 'protected',
        );
      }
    }
    const fit = (value) => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, child] of Object.entries(value)) {
        if (typeof child !== 'string') fit(child);
        else if (key === 'path' || key === 'module') value[key] = builtFile(child);
        else if (key === 'text') value[key] = child.replace(/ \| undefined$/, '');
      }
    };
    fit(customElementsManifest);
  },
};

/** What the manifest is made from: the components and what registers them, not what tests or shows them. */
export default {
  globs: ['src/*/**/*.ts'],
  exclude: ['src/**/*.{test,test-d,stories,styles}.ts', 'src/shared/register.ts'],
  outdir: '.',
  litelement: true,
  plugins: [registerCalls, fitToPackage],
};
