import type { MultiConfiguration, WebpackPluginInstance } from 'webpack';

/** The loader's bundle and the page's: see webpack.config.js. */
export function bundles(options: {
  output: string;
  cacheDirectory?: string | undefined;
  plugins?: readonly WebpackPluginInstance[];
}): MultiConfiguration;

/** The folder of the jar that webpack's files stand in; ends in a slash. */
export const folder: string;
