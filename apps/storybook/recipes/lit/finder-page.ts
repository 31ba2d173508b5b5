import { atlas } from '@vitrine/core/atlas';
import type { VitrineNeedsChangeEvent } from '@vitrine/elements';
import '@vitrine/elements/atlas/define';
import '@vitrine/elements/platform-finder/define';
import { html, LitElement, type TemplateResult } from 'lit';

class FinderPage extends LitElement {
  static override properties = { needs: { state: true } };

  declare private needs: string;

  constructor() {
    super();
    this.needs = 'control:own-store';
  }

  private readonly answered = (event: VitrineNeedsChangeEvent): void => {
    this.needs = event.text;
  };

  protected override render(): TemplateResult {
    return html`
      <vitrine-atlas .atlas=${atlas} as-of="2020-05-31">
        <vitrine-platform-finder
          .needs=${this.needs}
          @vitrine-needs-change=${this.answered}
        ></vitrine-platform-finder>
      </vitrine-atlas>
      <output>${this.needs}</output>
    `;
  }
}

customElements.define('finder-page', FinderPage);
