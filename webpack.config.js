import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import CssMinimizerPlugin from 'css-minimizer-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';
import { lazyResource, pageGlobal, pageResource } from './plugin-ui/jira/plugin-key.ts';
import { SortedStyleSheet } from './tools/sorted-style-sheet.ts';
import { writeThemeSheet } from './tools/theme-sheet.ts';
import { UsedTokens } from './tools/used-tokens.ts';
import { WebResourceDescriptors } from './tools/web-resource-descriptors.ts';

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The folder of the jar that the bundle's files stand in. */
export const folder = 'plugin-ui/';
const webResourceManager = 'com.atlassian.plugins.atlassian-plugins-webresource-rest:web-resource-manager';
const keyOf = (resource) => resource.slice(resource.indexOf(':') + 1);

/**
 * Two bundles with nothing in common: the loader, which every visit to Jira's administration pays for, and the page.
 * Run by `tools/build-jar.ts` through tsx, because this file imports TypeScript.
 *
 * @param {{ output: string, cacheDirectory?: string, plugins?: object[] }} options where to write, and what to add
 */
export function bundles({ output, cacheDirectory, plugins = [] }) {
  writeThemeSheet(join(root, 'plugin-ui/theme/tokens.css'));
  const shared = {
    mode: 'production',
    context: root,
    devtool: false,
    target: ['web', 'es2021'],
    cache: cacheDirectory
      ? {
          type: 'filesystem',
          cacheDirectory,
          buildDependencies: { config: [import.meta.filename, join(root, 'tools/')] },
        }
      : false,
    performance: { hints: false },
    resolve: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      mainFields: ['module:es2019', 'module', 'browser', 'main'],
    },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: swc } },
        { test: /\.properties$/, use: { loader: join(root, 'tools/properties-loader.js') } },
        // Runs before the loader above it: webpack goes from the last to the first.
        { test: /facts[\\/]languages[\\/].+[\\/].+\.ts$/, use: { loader: join(root, 'tools/catalogue-loader.ts') } },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, { loader: 'css-loader', options: { url: false } }] },
        // Atlaskit names chunks of its own for a few lines each; they cost a request and save nothing.
        { test: /\.js$/, include: /node_modules[\\/]@atlaskit[\\/]/, parser: { dynamicImportMode: 'eager' } },
      ],
    },
    optimization: {
      chunkIds: 'named',
      minimizer: [
        new TerserPlugin({
          minify: TerserPlugin.swcMinify,
          extractComments: false,
          // Jira looks for these two names in the text of a script when it puts translations in.
          terserOptions: { format: { comments: false }, mangle: { reserved: ['I18n', 'getText'] } },
        }),
        new CssMinimizerPlugin({ minify: CssMinimizerPlugin.lightningCssMinify }),
      ],
    },
  };
  const write = (own) => ({
    path: output,
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    hashFunction: 'sha256',
    ...own,
  });

  const loader = {
    ...shared,
    name: 'loader',
    entry: { loader: './plugin-ui/loader.ts', 'sign-in-return': './plugin-ui/sign-in-return.ts' },
    output: write({ uniqueName: 'jira-mail-oauth-loader' }),
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].css', runtime: false }),
      new webpack.DefinePlugin({ PLUGIN_VERSION: JSON.stringify(version) }),
      new WebResourceDescriptors({
        file: 'loader.xml',
        folder,
        entries: {
          loader: {
            contexts: ['applinks.list.application.links.agent', 'applinks.list.application.links', 'atl.admin'],
            dependencies: [webResourceManager],
          },
          // Jira's home page and whatever stands in for it: there a sign-in through Jira's Redirect URL ends.
          'sign-in-return': { contexts: ['atl.dashboard', 'atl.general', 'atl.admin'], dependencies: [] },
        },
      }),
      ...plugins,
    ],
  };

  const pageKey = keyOf(pageResource);
  const page = {
    ...shared,
    name: 'page',
    entry: {
      [pageKey]: {
        import: ['./plugin-ui/public-path.ts', './plugin-ui/theme/index.ts', './plugin-ui/mail-oauth-page/index.tsx'],
        library: { name: pageGlobal, type: 'window' },
      },
    },
    output: write({ uniqueName: 'jira-mail-oauth', chunkLoadingGlobal: 'jiraMailOauthChunks' }),
    resolve: { ...shared.resolve, alias: leftOut },
    optimization: {
      ...shared.optimization,
      splitChunks: {
        cacheGroups: {
          default: false,
          defaultVendors: false,
          words: { name: wordsPart, test: /facts[\\/]explanations[\\/]/, chunks: 'async', priority: 10, enforce: true },
          shared: { name: 'shared-by-views', chunks: 'async', minChunks: 2 },
          // One sheet for all views: rules that arrive later would overrule the sorted ones.
          styles: { name: 'styles', type: 'css/mini-extract', chunks: 'all', enforce: true },
        },
      },
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: `${pageKey}.css`, ignoreOrder: true, runtime: false }),
      new SortedStyleSheet(),
      new UsedTokens(),
      ...thrownOut.map(([theirs, ours]) => new webpack.NormalModuleReplacementPlugin(theirs, join(root, ours))),
      new webpack.DefinePlugin({ PLUGIN_VERSION: JSON.stringify(version) }),
      new WebResourceDescriptors({
        file: 'mail-oauth-page.xml',
        folder,
        entries: { [pageKey]: { contexts: [pageResource], dependencies: [] } },
        lazyKey: keyOf(lazyResource),
      }),
      ...plugins,
    ],
  };
  return [loader, page];
}

/**
 * The catalogue of explanations falls into the parts that `plugin-ui/diagnosis/words/` names, also where a view wants
 * all of it; what those files share is a part of its own.
 */
function wordsPart(module) {
  const file = /explanations[\\/]([a-z-]+)\.ts$/.exec(module.nameForCondition?.() ?? '')?.[1];
  const part = ['network', 'registration', 'account', 'mailbox', 'others'].find((name) =>
    readFileSync(join(root, `plugin-ui/diagnosis/words/${name}.ts`), 'utf8').includes(`explanations/${file}.ts'`),
  );
  return `explanations-${part ?? 'shared'}`;
}

const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2021',
  },
  module: { type: 'es6' },
};

/** A client of remote feature flags: 27 kB and a warning in the console for gates that are all closed. */
const leftOut = {
  '@atlaskit/feature-gate-js-client/feature-gates$': join(root, 'plugin-ui/feature-gates-off.ts'),
  '@atlaskit/feature-gate-js-client$': join(root, 'plugin-ui/feature-gates-off.ts'),
};

/** Modules that only serve what we never do: theming the whole document, and dragging rows of a table. */
const thrownOut = [
  [/[\\/](theme-import-map|set-global-theme)(\.js)?$/, 'plugin-ui/theme/no-global-theme.ts'],
  [/^\.\/rankable\/body(\.js)?$/, 'plugin-ui/theme/no-rankable-rows.ts'],
];
