import type { OwnershipHistory, OwnershipNode, OwnershipSpell } from '@vitrine/query';
import { dealLine, joined, sectionsIn, standingLine, type Line } from './lines.js';
import type { Page } from './page.js';
import { stateText } from './standing.js';
import { dateText, quantityText, type PageStyle } from './words.js';

/** A share that changed is told with its days: `9.9% (2014-03); 27.9% (2016)`. */
function sharesText({ share, shares }: OwnershipSpell): string | undefined {
  const told = shares.map(({ value, day }) => {
    const number = quantityText(value.quantity);
    return day ? `${number} (${dateText(day)})` : number;
  });
  const distinct = new Set(shares.map(({ value }) => quantityText(value.quantity)));
  if (distinct.size > 1) return [...new Set(told)].join('; ');
  return share && quantityText(share.value.quantity);
}

const deeper = '› ';

/** The branches of a tree as a list, each thing behind as many marks as it is steps away. */
function branches(nodes: readonly OwnershipNode[], depth = 0): readonly [OwnershipNode, number][] {
  return nodes.flatMap((node): readonly [OwnershipNode, number][] => [
    [node, depth],
    ...branches(node.children, depth + 1),
  ]);
}

const followedText = ({ followed }: OwnershipNode): string | undefined =>
  followed && (followed === 'cycle' ? 'stands above itself' : 'see above or below');

/** Who owned something and what it owns, in words. */
export function ownersPage(view: OwnershipHistory, style: PageStyle): Page {
  const { subject, owners, deals, tree, asOf, sources, lineOf, operator } = view;
  const section = sectionsIn(style);
  const spellLine = (name: string, spell: OwnershipSpell, ...more: (string | undefined)[]): Line =>
    standingLine(
      joined(name, spell.kind.name.en),
      joined(stateText(spell.standing), sharesText(spell), ...more),
      spell,
      asOf,
      style,
    );
  const branchLine = ([node, depth]: readonly [OwnershipNode, number]): Line =>
    spellLine(`${deeper.repeat(depth)}${node.thing.name.en}`, node.spell, followedText(node));
  const relatives = [['Line of', lineOf] as const, ['Operator', operator] as const].flatMap(
    ([what, cell]): Line[] =>
      cell ? [[what, cell.value.things.map(({ name }) => name.en).join(), '', '', '']] : [],
  );
  const sections = [
    section('Related', relatives, (line) => line),
    section('Owners', owners, (spell) => spellLine(spell.owner.name.en, spell)),
    section('Owned by, on the day', branches(tree.ancestors), branchLine),
    section('Owns, on the day', branches(tree.holdings), branchLine),
    section('Deals', deals, (deal) => {
      const [what, value, ...rest] = dealLine(deal, style);
      const changed = deal.changes.map(({ change, record }) => `${change} of ${record.id}`);
      return [what, joined(value, ...changed), ...rest];
    }),
  ];
  return {
    title: subject.name.en,
    asOf,
    sections: sections.filter(({ table }) => table.rows.length > 0),
    sources,
  };
}
