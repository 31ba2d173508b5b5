import type { AddressForm } from '../shared/address/address-controller.js';

/** How an address holds the needs, as the attribute does: what was answered, even if it was all taken back. */
export const needsForm: AddressForm<string> = {
  name: 'needs',
  owns: (suffix) => suffix === '',
  read: (parameters) => parameters.at(-1)?.[1],
  write: (needs) => [['', needs]],
};
