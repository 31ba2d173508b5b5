import { collectionOf } from '../model/fields.js';
import type { ClaimType } from '../model/record.js';

/** The types of claims, each of which makes the records of one collection. */
export const claimTypes = Object.keys(collectionOf) as readonly ClaimType[];
