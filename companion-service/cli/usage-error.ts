/** What was asked for cannot be done as it was asked: the message says why, for people, and quotes no secret. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
