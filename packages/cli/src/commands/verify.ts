import { Command } from 'commander';
import { VitrineError } from '@vitrine/core';
import { loadAtlas } from '../atlas.js';
import { counted } from '../output/counted.js';
import { printable } from '../output/width.js';
import type { Terminal } from '../terminal.js';
import { atlasOption } from './options.js';

interface Options {
  readonly documents: string;
  readonly atlas?: string;
}

/** `vitrine verify`: whether the claims stand where they say, for whoever holds the documents. */
export function verifyCommand({ out }: Terminal): Command {
  return new Command('verify')
    .summary('compare the claims with the documents that they cite')
    .description(
      'Recomputes the passage digests of claims from the documents, which are not part of the atlas. Fails where a passage does not exist or reads otherwise.',
    )
    .requiredOption('--documents <dir>', 'folder that holds the documents as <source-id>.txt')
    .addOption(atlasOption())
    .action(async ({ documents, atlas }: Options) => {
      const { verify } = await import('@vitrine/core/compile');
      const found = verify(await loadAtlas(atlas), documents);
      const lines = [
        `${counted(found.verified, 'claim')} verified`,
        `${counted(found.unmarked, 'claim')} without a passage or a digest`,
        `${counted(found.missing.length, 'source')} without a document`,
        ...found.missing.map((id) => `  ${printable(id)}`),
      ];
      out.write(`${lines.join('\n')}\n`);
      if (found.problems.length > 0) throw new VitrineError('unverified', found.problems);
    });
}
