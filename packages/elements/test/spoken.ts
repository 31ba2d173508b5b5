import { cdp } from 'vitest/browser';

/** What a node of Chromium's accessibility tree has that is read out. */
interface SpokenNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly childIds?: readonly string[];
}

interface Frame {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly Frame[];
}

/** The part of the protocol of Chromium that is used here; Vitest leaves its types open. */
interface Protocol {
  send(method: 'Page.getFrameTree'): Promise<{ readonly frameTree: Frame }>;
  send(
    method: 'Accessibility.getFullAXTree',
    options: { frameId: string },
  ): Promise<{ readonly nodes: readonly SpokenNode[] }>;
}

const framesIn = ({ frame, childFrames = [] }: Frame): readonly Frame['frame'][] => [
  frame,
  ...childFrames.flatMap(framesIn),
];

/** Roles that only lay out what they hold. */
const silent = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak', 'ListMarker']);

/**
 * What a screen reader is given of the first thing of a role in the page, one line a node, indented by depth:
 * "button: 63, evidence, 150 sources". It is the tree of the browser itself.
 */
export async function spoken(role: string): Promise<readonly string[]> {
  const session: Protocol = cdp();
  const { frameTree } = await session.send('Page.getFrameTree');
  const here = framesIn(frameTree).find(({ url }) => url === location.href);
  if (here === undefined) throw new Error('The page of the test is no frame of the browser.');
  const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId: here.id });
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const linesOf = (node: SpokenNode, depth: number): string[] => {
    const said = node.role?.value ?? '';
    const shown = !node.ignored && !silent.has(said);
    const name = node.name?.value ?? '';
    const line = shown ? [`${'  '.repeat(depth)}${name === '' ? said : `${said}: ${name}`}`] : [];
    // A button is read by its name alone.
    if (shown && said === 'button') return line;
    return [
      ...line,
      ...(node.childIds ?? []).flatMap((id) => {
        const child = byId.get(id);
        return child === undefined ? [] : linesOf(child, shown ? depth + 1 : depth);
      }),
    ];
  };
  const first = nodes.find((node) => !node.ignored && node.role?.value === role);
  if (first === undefined) throw new Error(`Nothing in the page has the role ${role}.`);
  return linesOf(first, 0);
}
