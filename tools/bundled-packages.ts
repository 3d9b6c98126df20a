import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Compiler, Module } from 'webpack';

/** A package whose code ended up in the bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, https://spdx.org/licenses/ */
  readonly licence: string;
  /** Where it is installed. */
  readonly folder: string;
}

/** Collects the packages that webpack really bundled, shaken-off ones left out, from every compiler it is given to. */
export class BundledPackages {
  readonly #folders = new Set<string>();

  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap('BundledPackages', (compilation) => {
      compilation.hooks.afterOptimizeChunkIds.tap('BundledPackages', () => {
        for (const module of compilation.modules) {
          if (compilation.chunkGraph.getNumberOfModuleChunks(module) > 0) this.#add(module);
        }
      });
    });
  }

  /** In alphabetical order; webpack's own run-time code is part of every bundle. */
  list(nodeModules: string): BundledPackage[] {
    const folders = new Set([...this.#folders, join(nodeModules, 'webpack')]);
    const byIdentity = new Map([...folders].map(readPackage).map((found) => [`${found.name}@${found.version}`, found]));
    return [...byIdentity].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, found]) => found);
  }

  #add(module: Module): void {
    const merged = (module as Module & { modules?: Iterable<Module> }).modules;
    for (const inner of merged ?? []) this.#add(inner);
    const folder = packageFolder(module.nameForCondition());
    if (folder) this.#folders.add(folder);
  }
}

/** The folder of the innermost installed package that holds a file; undefined for files of our own. */
function packageFolder(file: string | null): string | undefined {
  const marker = `${sep}node_modules${sep}`;
  const at = file?.lastIndexOf(marker) ?? -1;
  if (!file || at < 0) return undefined;
  const inside = file.slice(at + marker.length).split(sep);
  return file.slice(0, at + marker.length) + inside.slice(0, inside[0]?.startsWith('@') ? 2 : 1).join(sep);
}

function readPackage(folder: string): BundledPackage {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) throw new Error(`A bundled file belongs to no package: ${dirname(file)}`);
  const { name, version, license } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string | undefined>;
  if (!name || !version || !license) throw new Error(`${file} names no package, version or licence`);
  return { name, version, licence: license, folder };
}
