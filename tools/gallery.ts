import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildGallery } from './gallery/build.ts';

const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** `npm run gallery`: every state of every finding, without Jira and without a companion. */
const { values } = parseArgs({
  options: {
    static: { type: 'boolean', default: false },
    output: { type: 'string', default: resolve(import.meta.dirname, '../target/gallery') },
  },
});
const output = resolve(values.output);
await buildGallery(output);
if (values.static) {
  console.log(`Open ${join(output, 'index.html')}`);
} else {
  const server = createServer(async ({ url = '/' }, response) => {
    const name = new URL(url, 'http://gallery').pathname.slice(1) || 'index.html';
    // One flat folder: a name with a slash in it is none of ours.
    const body = /^[\w.-]+$/.test(name) ? await readFile(join(output, name)).catch(() => undefined) : undefined;
    const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain';
    response.writeHead(body ? 200 : 404, { 'content-type': `${type}; charset=utf-8` }).end(body ?? 'Not found');
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (address && typeof address === 'object') console.log(`http://127.0.0.1:${address.port}/`);
  });
}
