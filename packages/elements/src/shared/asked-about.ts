import type { About } from '@vitrine/query';
import { listed } from './listed.js';

/** Attributes that hold ids, with spaces between them. */
interface Subjects {
  readonly brand: string;
  readonly platform: string;
  readonly organization: string;
}

/** What an exhibit is to be about: whatever meets each of the attributes; `undefined` for everything. */
export function askedAbout({ brand, platform, organization }: Subjects): About | undefined {
  const [brands, platforms, organizations] = [brand, platform, organization].map(listed);
  const about = {
    ...(brands?.length && { brands }),
    ...(platforms?.length && { platforms }),
    ...(organizations?.length && { organizations }),
  };
  return Object.keys(about).length === 0 ? undefined : about;
}
