/** The command was used wrongly: nothing is the matter with the data. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
