import { html, nothing, type TemplateResult } from 'lit';
import { contrastOf, textColours, writtenRatio } from '../contrast.js';
import { asCss, asTokens, changesIn, colourNow, type Settings } from './changes.js';

/** What text needs on its surface, and what readers need who ask for more. */
const enough = 4.5;
const ample = 7;

const schemes = ['light', 'dark'] as const;

function verdict(ratio: number): string {
  if (ratio >= ample) return 'ample';
  return ratio >= enough ? 'enough' : 'too little';
}

function contrastRow(settings: Settings, name: string): TemplateResult {
  return html`<tr>
    <th scope="row">${name} on surface</th>
    ${schemes.map((scheme) => {
      const ratio =
        contrastOf(colourNow(settings, name, scheme), colourNow(settings, 'surface', scheme)) ?? 1;
      return html`<td class=${ratio < enough ? 'low' : nothing}>
        ${writtenRatio(ratio)} : 1, ${verdict(ratio)}
      </td>`;
    })}
  </tr>`;
}

const tooLow = (settings: Settings): number =>
  schemes.flatMap((scheme) =>
    textColours.filter((name) => {
      const [text, surface] = [name, 'surface'].map((one) => colourNow(settings, one, scheme));
      return (contrastOf(text ?? '', surface ?? '') ?? 1) < enough;
    }),
  ).length;

function copying(text: string) {
  return async ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLButtonElement)) return;
    const status = currentTarget.closest('.report')?.querySelector('[role="status"]');
    const { textContent } = currentTarget;
    try {
      await navigator.clipboard.writeText(text);
      if (status) status.textContent = `Done: ${textContent.trim()}.`;
    } catch {
      if (status)
        status.textContent = 'The browser lets nothing be copied here. The text is below.';
    }
  };
}

function output(title: string, text: string): TemplateResult {
  return html`<details>
    <summary>${title}</summary>
    <!-- A stop of the tab key, for it scrolls. -->
    <pre tabindex="0" aria-label=${title}>${text}</pre>
  </details>`;
}

/** What the changes do to contrast, and the changes to take away. */
export function report(settings: Settings): TemplateResult {
  const changes = changesIn(settings);
  const low = tooLow(settings);
  const css = asCss(changes);
  const light = asTokens(changes, 'light');
  const dark = asTokens(changes, 'dark');
  const inDark = changes.some((change) => change.dark !== undefined);
  return html`
    <section class="report" aria-label="Contrast and changes">
      <table>
        <thead>
          <tr>
            <th scope="col">Contrast</th>
            <th scope="col">Light</th>
            <th scope="col">Dark</th>
          </tr>
        </thead>
        <tbody>
          ${textColours.map((name) => contrastRow(settings, name))}
        </tbody>
      </table>
      <p class=${low > 0 ? 'low' : 'what'} aria-live="polite">
        ${
          low > 0
            ? html`<strong>${low} too little:</strong> text needs ${enough} : 1 on its surface.`
            : html`Text reaches ${enough} : 1 on its surface in both themes.`
        }
      </p>
      ${
        changes.length === 0
          ? html`<p class="what">
              Nothing is changed yet. The controls are below, under <em>Controls</em> (key A shows
              them); the toolbar has theme, density and language.
            </p>`
          : html`
              <p class="what">${changes.length} changed. The address of this page keeps them.</p>
              <p class="buttons">
                <button type="button" @click=${copying(css)}>Copy CSS</button>
                <button type="button" @click=${copying(light)}>Copy tokens</button>
                ${
                  inDark
                    ? html`<button type="button" @click=${copying(dark)}>
                        Copy tokens of the dark theme
                      </button>`
                    : nothing
                }
              </p>
              ${output('CSS', css)} ${output('Design tokens', light)}
              ${inDark ? output('Design tokens, dark theme', dark) : nothing}
            `
      }
      <p class="what" role="status"></p>
    </section>
  `;
}
