import { VitrineError } from '@vitrine/core';
import type { OwnedSubject } from '@vitrine/query';
import { lacks } from '../shared/resolve.js';

interface Attributes {
  readonly brand: string;
  readonly organization: string;
  readonly platform: string;
}

/**
 * Whose owners are asked for.
 *
 * @throws VitrineError `missing-attribute` where there is none, `ambiguous-subject` where there are several
 */
export function askedSubject({ brand, organization, platform }: Attributes): OwnedSubject {
  const subjects: OwnedSubject[] = [
    ...(brand === '' ? [] : [{ brand }]),
    ...(organization === '' ? [] : [{ organization }]),
    ...(platform === '' ? [] : [{ platform }]),
  ];
  const [subject, another] = subjects;
  if (subject === undefined) throw lacks('brand/organization/platform');
  if (another === undefined) return subject;
  const code = 'ambiguous-subject';
  throw new VitrineError(code, [
    {
      code,
      path: '',
      message: 'write one of the attributes brand, organization and platform, not several',
    },
  ]);
}
