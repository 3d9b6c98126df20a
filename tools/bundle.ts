import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';
import { bundles, folder } from '../webpack.config.js';
import { filesBelow } from './build-inputs.ts';
import { type BundledPackage, BundledPackages } from './bundled-packages.ts';

export interface Bundle {
  /** By path inside the jar. */
  readonly files: Map<string, Uint8Array>;
  readonly packages: BundledPackage[];
}

export interface BundleOptions {
  /** An empty folder for webpack's output. */
  readonly output: string;
  /** Where webpack keeps what it need not do twice; undefined: everything is done anew. */
  readonly cacheDirectory?: string | undefined;
  readonly root: string;
}

/** Runs webpack for production. Rejects with webpack's own words when a file does not compile or is not found. */
export async function bundle({ output, cacheDirectory, root }: BundleOptions): Promise<Bundle> {
  const packages = new BundledPackages();
  const compiler = webpack(bundles({ output, cacheDirectory, plugins: [packages] }));
  const stats = await new Promise<webpack.MultiStats>((resolve, reject) => {
    compiler.run((error, done) => (done ? resolve(done) : reject(error)));
  });
  await new Promise<void>((resolve, reject) => compiler.close((error) => (error ? reject(error) : resolve())));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, errorDetails: true }));
  if (stats.hasWarnings()) console.warn(stats.toString({ all: false, warnings: true }));
  const inJar = (path: string): string => (path.startsWith('META-INF/') ? path : folder + path);
  const written = filesBelow(output, '.').map((path) => path.slice(2));
  const files = new Map(written.map((path) => [inJar(path), readFileSync(join(output, path))]));
  return { files, packages: packages.list(join(root, 'node_modules')) };
}
