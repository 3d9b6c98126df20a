import { StorageError } from './store.ts';

interface DriverError {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly constraint?: unknown;
}

const unreachable = /^(ECONN\w+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|ENETUNREACH|EHOSTUNREACH|ENOENT|EACCES)$/;

/** Classes 08 (connection) and 57P (operator intervention), and too many connections. */
const wentAway = /^(08\w{3}|57P0\w|53300)$/;
const notAdmitted = /^(28\w{3}|3D000|42501)$/;

/** What pg says without a code when a connection ends under a statement. */
const endedUnder = /connection (was )?(terminated|ended)|timeout|not queryable|socket/i;

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/**
 * A driver's error as one of ours. Only its code and the name of a constraint are taken over: drivers attach the
 * statement, its parameters and the offending row, any of which may hold what must not be logged.
 */
export function storageFailure(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const { code, message, constraint } = (error ?? {}) as DriverError;
  const sqlState = text(code);
  const origin = { sqlState, constraint: text(constraint) };
  if (sqlState === undefined) {
    return endedUnder.test(text(message) ?? '')
      ? new StorageError('UNAVAILABLE', 'The database server went away or did not answer in time.')
      : new StorageError('REFUSED', 'The database failed without saying why.');
  }
  if (unreachable.test(sqlState)) {
    return new StorageError('UNAVAILABLE', `The database server cannot be reached (${sqlState}).`, origin);
  }
  if (wentAway.test(sqlState)) {
    return new StorageError('UNAVAILABLE', `The database server is not taking statements (${sqlState}).`, origin);
  }
  if (notAdmitted.test(sqlState)) {
    const message = `The database server does not admit the companion (${sqlState}): check the user, its password, the database and its rights.`;
    return new StorageError('NOT_ADMITTED', message, origin);
  }
  if (sqlState === '53100') return new StorageError('FULL', 'The disk of the database is full.', origin);
  if (sqlState === '58030') return new StorageError('DISK_FAILED', 'The disk of the database failed.', origin);
  if (sqlState.startsWith('23')) {
    return new StorageError('CONFLICT', `A rule of the database was broken: ${origin.constraint ?? sqlState}.`, origin);
  }
  return new StorageError('REFUSED', `The database refused a statement (${sqlState}).`, origin);
}
