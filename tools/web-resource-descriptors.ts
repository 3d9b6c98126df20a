import { XMLBuilder } from 'fast-xml-parser';
import type { Chunk, Compilation, Compiler } from 'webpack';

/** One web-resource of the plugin, https://developer.atlassian.com/server/framework/atlassian-sdk/web-resource-plugin-module/ */
export interface WebResource {
  readonly key: string;
  readonly contexts: readonly string[];
  readonly dependencies: readonly string[];
  /** Paths of files relative to the jar's root, in the order in which they load. */
  readonly files: readonly string[];
}

export interface WebResourceDescriptorsOptions {
  /** The file to write below META-INF/plugin-descriptors, without its folder. */
  readonly file: string;
  /** The jar's folder that webpack's files stand in; ends in a slash. */
  readonly folder: string;
  /** Contexts and dependencies by the name of webpack's entry, which is also the web-resource's key. */
  readonly entries: Readonly<Record<string, { contexts: readonly string[]; dependencies: readonly string[] }>>;
  /** Key of the web-resource for everything that loads later; without one, such files are an error. */
  readonly lazyKey?: string;
}

/** Where `Atlassian-Scan-Folders` of the manifest sends the plugin framework. */
export const descriptorFolder = 'META-INF/plugin-descriptors';

/** Writes a web-resource for each entry of the bundle, so that no file name is ever typed into a descriptor. */
export class WebResourceDescriptors {
  readonly #options: WebResourceDescriptorsOptions;

  constructor(options: WebResourceDescriptorsOptions) {
    this.#options = options;
  }

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap('WebResourceDescriptors', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'WebResourceDescriptors', stage }, () => {
        if (compilation.errors.length > 0) return;
        const xml = descriptor(this.#webResources(compilation));
        compilation.emitAsset(`${descriptorFolder}/${this.#options.file}`, new sources.RawSource(xml));
      });
    });
  }

  #webResources(compilation: Compilation): WebResource[] {
    const { entries, folder, lazyKey } = this.#options;
    const shippable = (file: string): boolean => /\.(js|css)$/.test(file);
    const initial = new Set<string>();
    const resources: WebResource[] = Object.entries(entries).map(([key, { contexts, dependencies }]) => {
      const files = (compilation.entrypoints.get(key)?.getFiles() ?? []).filter(shippable);
      if (files.length === 0) throw new Error(`The entry ${key} produced no file`);
      for (const file of files) initial.add(file);
      return { key, contexts, dependencies, files: files.map((file) => folder + file) };
    });

    const lazy = [...compilation.chunks].flatMap((chunk: Chunk) => [...chunk.files]);
    const files = [...new Set(lazy)].filter((file) => shippable(file) && !initial.has(file)).sort();
    if (files.length > 0 && !lazyKey) throw new Error(`Files that load later, but no web-resource for them: ${files}`);
    if (lazyKey && files.length > 0) {
      resources.push({ key: lazyKey, contexts: [], dependencies: [], files: files.map((file) => folder + file) });
    }
    return resources;
  }
}

/** The plugin descriptor's XML for these web-resources; a resource's public name is its file's name. */
export function descriptor(resources: readonly WebResource[]): string {
  const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressEmptyNode: true });
  const tree = {
    'atlassian-plugin': {
      'web-resource': resources.map(({ key, contexts, dependencies, files }) => ({
        '@_key': key,
        dependency: dependencies,
        context: contexts,
        resource: files.map((file) => ({
          '@_type': 'download',
          '@_name': file.slice(file.lastIndexOf('/') + 1),
          '@_location': file,
        })),
      })),
    },
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(tree)}`;
}
