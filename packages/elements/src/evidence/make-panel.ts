import { register } from '../shared/register.js';
import { VitrineEvidencePanel } from './panel.js';

const name = 'vitrine-evidence-panel';

/** A popover to be filled. It stands in the tree of the button that opens it, which anchors it and its focus. */
export function makePanel(): VitrineEvidencePanel {
  register(name, VitrineEvidencePanel);
  const panel = document.createElement(name);
  panel.popover = 'auto';
  panel.role = 'dialog';
  panel.setAttribute('part', 'evidence-panel');
  return panel;
}
