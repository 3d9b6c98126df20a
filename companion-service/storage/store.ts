/** A value of a statement. Arrays of text are `text[]`; JSON goes in as text (`JSON.stringify`) and comes out parsed. */
export type Parameter = string | number | boolean | Date | null | readonly string[];

/** Something statements can be sent to: the store, or one transaction of it. */
export interface Queries {
  /**
   * Runs one statement of PostgreSQL's dialect with `$1 …` parameters; answers with its rows. `bigint` and `count`
   * come as numbers, `timestamptz` as `Date`. Throws {@link StorageError}.
   */
  query<Row extends object>(sql: string, parameters?: readonly Parameter[]): Promise<Row[]>;
}

/**
 * Where the companion keeps what outlives a request. Two engines, one dialect: PGlite in a directory of its own, or a
 * PostgreSQL server shared by replicas.
 */
export interface Store extends Queries {
  readonly engine: 'embedded' | 'postgresql';
  /**
   * All statements of `run`, or none. `run` must send its statements to the transaction it is given; the store itself
   * refuses them meanwhile, because the embedded engine would wait for its own end. No network in here.
   */
  transaction<T>(run: (transaction: Queries) => Promise<T>): Promise<T>;
  /**
   * Runs `run` while nobody else, in this process or in another replica, runs anything under the same name. May last
   * as long as a network call: it holds no connection that other requests need.
   */
  exclusively<T>(name: string, run: () => Promise<T>): Promise<T>;
  /** True when a statement would be answered now. Never throws. */
  isUp(): Promise<boolean>;
  /** Ends what runs and gives the directory or the connections back. Statements sent later are refused. */
  close(): Promise<void>;
}

export type StorageErrorCode =
  /** A variable of the configuration cannot be used. */
  | 'MISCONFIGURED'
  /** The data directory cannot be made or written to. */
  | 'NOT_WRITABLE'
  /** Another process works in the data directory. */
  | 'IN_USE'
  /** The directory was made by another major version of the embedded engine. */
  | 'OTHER_ENGINE_VERSION'
  /** The server cannot be reached, or went away. Later statements try again. */
  | 'UNAVAILABLE'
  /** The server does not let us in: user, password or database. */
  | 'NOT_ADMITTED'
  /** A newer companion has been here; this one does not know its tables. */
  | 'NEWER_SCHEMA'
  /** No room left on the disk. */
  | 'FULL'
  /** The disk answered to a write or a sync with an error. */
  | 'DISK_FAILED'
  /** A rule of a table was broken; `constraint` names it. */
  | 'CONFLICT'
  /** The store was closed, or a statement was sent around its transaction. */
  | 'MISUSED'
  /** The database refused a statement for another reason; `sqlState` names it. */
  | 'REFUSED';

/** A failure of the storage, in words for an operator. Quotes neither statements nor values nor addresses with passwords. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly code: StorageErrorCode;
  /** https://www.postgresql.org/docs/current/errcodes-appendix.html */
  readonly sqlState: string | undefined;
  readonly constraint: string | undefined;

  constructor(
    code: StorageErrorCode,
    message: string,
    origin: { readonly sqlState?: string | undefined; readonly constraint?: string | undefined } = {},
  ) {
    super(message);
    this.code = code;
    this.sqlState = origin.sqlState;
    this.constraint = origin.constraint;
  }
}
