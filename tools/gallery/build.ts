import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import webpack from 'webpack';
import { bundles } from '../../webpack.config.js';
import { WebResourceDescriptors } from '../web-resource-descriptors.ts';

const root = resolve(import.meta.dirname, '../..');

const html = (part: string, title: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="stylesheet" href="mail-oauth-page.css">
<link rel="icon" href="data:,">
<body data-part="${part}"><main id="main"></main><script src="gallery.js"></script></body>
</html>
`;

/**
 * Bundles the gallery with the page's own rules and components into a folder that opens without a server. Rejects with
 * webpack's words.
 */
export async function buildGallery(output: string): Promise<void> {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const page = bundles({ output, cacheDirectory: join(root, 'node_modules/.cache/webpack') })[1];
  const compiler = webpack({
    ...(page as webpack.Configuration),
    name: 'gallery',
    entry: { gallery: ['./plugin-ui/theme/index.ts', './tools/gallery/index.tsx'] },
    plugins: (page?.plugins ?? []).filter((plugin) => !(plugin instanceof WebResourceDescriptors)),
  });
  const stats = await new Promise<webpack.Stats>((done, reject) => {
    compiler.run((error, made) => (made ? done(made) : reject(error)));
  });
  await new Promise<void>((done, reject) => compiler.close((error) => (error ? reject(error) : done())));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, errorDetails: true }));
  writeFileSync(join(output, 'index.html'), html('controls', 'Gallery of findings'));
  writeFileSync(join(output, 'states.html'), html('states', 'States of findings'));
}
