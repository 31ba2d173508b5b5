// @ts-check
// Takes the space and the comments out of the templates in dist: they are text to a bundler, which leaves them as they
// are. Markup keeps its lines, so that source maps stay true.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A string, which stays; a comment; a mark of syntax with the space around it; space after a colon; other space. */
const styleTokens = /('[^']*'|"[^"]*")|\/\*[^]*?\*\/|\s*([{};,])\s*|(?<=:)\s+|(\s+)/g;

/** @param {string} css */
const smallerStyles = (css) =>
  css
    .replaceAll(styleTokens, (_, string, mark, space) => string ?? mark ?? (space && ' ') ?? '')
    .replaceAll(';}', '}');

/** @param {string} markup */
const withoutIndent = (markup) => markup.replaceAll(/\n[ \t]+/g, '\n');

/** @type {Readonly<Record<string, (text: string) => string>>} */
const byTag = { css: smallerStyles, html: withoutIndent, svg: withoutIndent };

/** @param {string} code @param {string} file */
function minified(code, file) {
  let smaller = '';
  let done = 0;
  /** @param {ts.Node} node @param {((text: string) => string) | undefined} make */
  const visit = (node, make) => {
    if (ts.isTemplateLiteralToken(node)) {
      if (make === undefined) return;
      smaller += code.slice(done, node.getStart()) + make(node.getText());
      done = node.getEnd();
    } else if (ts.isTaggedTemplateExpression(node)) {
      const { template } = node;
      const ofTag = byTag[node.tag.getText()];
      if (ts.isNoSubstitutionTemplateLiteral(template)) return visit(template, ofTag);
      visit(template.head, ofTag);
      for (const { expression, literal } of template.templateSpans) {
        visit(expression, undefined);
        visit(literal, ofTag);
      }
    } else {
      ts.forEachChild(node, (child) => visit(child, undefined));
    }
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true), undefined);
  return smaller + code.slice(done);
}

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
for (const file of readdirSync(dist, { encoding: 'utf8', recursive: true })) {
  if (!file.endsWith('.js') || file.startsWith('bundle')) continue;
  const code = readFileSync(dist + file, 'utf8');
  writeFileSync(dist + file, minified(code, file));
}
