import { gzipSync } from 'node:zlib';

export interface Weight {
  readonly path: string;
  readonly bytes: number;
  /** What travels to the browser. */
  readonly gzipBytes: number;
}

/** The scripts and style sheets among the jar's files with what they cost a browser. */
export function weights(files: ReadonlyMap<string, Uint8Array>): Weight[] {
  return [...files]
    .filter(([path]) => /\.(js|css)$/.test(path))
    .map(([path, content]) => ({ path, bytes: content.length, gzipBytes: gzipSync(content).length }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

export function weightTable(files: ReadonlyMap<string, Uint8Array>): string {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
  const rows = weights(files).map(
    ({ path, bytes, gzipBytes }) => path.padEnd(56) + kilobytes(bytes) + kilobytes(gzipBytes),
  );
  return [`${'file'.padEnd(56)}${'raw'.padStart(10)}${'gzip'.padStart(10)}`, ...rows].join('\n');
}
