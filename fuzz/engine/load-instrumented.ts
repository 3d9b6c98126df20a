import { readFile } from 'node:fs/promises';
import type { LoadHook } from 'node:module';
import { fileURLToPath } from 'node:url';
import { instrument } from './instrument.ts';

const product = new URL('../../companion-service/', import.meta.url).href;
let edges = 0;

/** Node's loader hook: what is ours is instrumented on its way in; everything else is left as it is. */
export const load: LoadHook = async (url, context, nextLoad) => {
  const [address = url] = url.split('?');
  if (!address.startsWith(product) || !address.endsWith('.ts')) return nextLoad(url, context);
  const path = fileURLToPath(address);
  const instrumented = instrument(await readFile(path, 'utf8'), path, edges);
  edges += instrumented.edges;
  return { format: 'module', source: instrumented.javascript, shortCircuit: true };
};
