/** The media text that a rule had before it was made to show paper on a screen. */
const asWritten = new WeakMap<MediaList, string>();

function turn(rules: CSSRuleList, onPaper: boolean): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const { media } = rule;
      const written = asWritten.get(media) ?? media.mediaText;
      if (/\b(?:print|screen)\b/.test(written)) {
        asWritten.set(media, written);
        const paper = written.replaceAll(/\bprint\b/g, 'all').replaceAll(/\bscreen\b/g, 'not all');
        media.mediaText = onPaper ? paper : written;
      }
    }
    if ('cssRules' in rule && rule.cssRules instanceof CSSRuleList) turn(rule.cssRules, onPaper);
  }
}

function sheetsUnder(root: Document | ShadowRoot): Set<CSSStyleSheet> {
  const sheets = new Set([...root.styleSheets, ...root.adoptedStyleSheets]);
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (shadowRoot) for (const sheet of sheetsUnder(shadowRoot)) sheets.add(sheet);
  }
  return sheets;
}

let shown = false;

/**
 * Shows a page as it will be printed, on one sheet without an end: its styles for print hold and those for screens do
 * not, and components are told that printing begins. Where pages break, only the printer's own preview can say.
 */
export function showPaper(onPaper: boolean): void {
  if (!onPaper && !shown) return;
  for (const sheet of sheetsUnder(document)) turn(sheet.cssRules, onPaper);
  window.dispatchEvent(new Event(onPaper ? 'beforeprint' : 'afterprint'));
  shown = onPaper;
}
