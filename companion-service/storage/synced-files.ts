import { fsyncSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

interface OpenFile {
  /** Node's own number of it. */
  readonly nfd?: number;
}

/** What is used of Emscripten's file system on a Node machine. */
interface NodeFiles {
  readonly tryFSOperation: (run: () => void) => void;
  readonly stream_ops: { fsync?: (file: OpenFile) => number };
}

/** Windows syncs files that are open for writing only, and no folders. */
const isNotSynced = (error: unknown): boolean =>
  process.platform === 'win32' && (error as NodeJS.ErrnoException).code === 'EPERM';

/**
 * The files of the embedded engine with an `fsync` that reaches the disk: Emscripten's own does nothing and says that
 * it has. `sync` stands in for the system's.
 * @see https://www.postgresql.org/docs/current/wal-reliability.html
 */
export class SyncedFiles extends NodeFS {
  readonly #sync: (file: number) => void;

  constructor(directory: string, sync: (file: number) => void = fsyncSync) {
    super(directory);
    this.#sync = sync;
  }

  override async init(...given: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...given);
    const addSync = (module: object): void => {
      const { NODEFS: files } = module as { readonly NODEFS: NodeFiles };
      files.stream_ops.fsync = ({ nfd }) => {
        files.tryFSOperation(() => {
          if (nfd === undefined) return;
          try {
            this.#sync(nfd);
          } catch (error) {
            if (!isNotSynced(error)) throw error;
          }
        });
        return 0;
      };
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addSync] } };
  }
}

/**
 * How the engine is started: as PGlite does, but for its `-F`, which turns syncing off, and by `fsync`, because its
 * `fdatasync` never leaves WebAssembly (seen with 0.5.16).
 */
export const durableStart: string[] = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
];
