import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';

const require = createRequire(import.meta.url);
const auiFolder = join(dirname(require.resolve('@atlassian/aui/package.json')), 'dist/aui');
const jqueryFolder = join(dirname(require.resolve('jquery/package.json')), 'dist');
const ownFolder = fileURLToPath(new URL('browser/', import.meta.url));

const themeSheet = (name: string): string => {
  const themes: { default: string } = require(`@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-${name}.js`);
  return themes.default;
};

/**
 * AUI 10 brings its own tokens, as Jira 10 and later show them. Jira 9 has none: the same sheet without the tokens, and
 * with each one's light value written where it was used.
 */
const sheetWithoutTokens = (): string => {
  const compatibility = readFileSync(join(auiFolder, 'aui-prototyping-design-tokens-compatibility.css'), 'utf8');
  const values = new Map<string, string>();
  const sheets = ['light', 'shape', 'spacing', 'typography'].map(themeSheet).join('\n') + compatibility;
  for (const [, name = '', value = ''] of sheets.matchAll(/(--ds-[\w-]+):\s*([^;}]+)/g)) values.set(name, value);
  const resolve = (css: string, depth = 0): string =>
    css.replace(/var\((--ds-[\w-]+)(?:,[^()]*)?\)/g, (whole, name: string) => {
      const value = values.get(name);
      return value === undefined || depth > 5 ? whole : resolve(value, depth + 1);
    });
  const sheet = readFileSync(join(auiFolder, 'aui-prototyping.css'), 'utf8');
  return resolve(sheet.replace(/--ds-[\w-]+:[^;}]+;?/g, ''));
};

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** AUI, jQuery and the stand-in's own scripts, under `/jira-host`. Served from node_modules, never redistributed. */
export const assetRoutes = (): Router => {
  const router = Router();
  const withoutTokens = once(sheetWithoutTokens);
  router.get('/aui/without-tokens.css', (_, response) => {
    response.type('css').set('Cache-Control', 'max-age=300').send(withoutTokens());
  });
  router.use('/aui', express.static(auiFolder, { maxAge: 300_000 }));
  router.use('/jquery', express.static(jqueryFolder, { maxAge: 300_000 }));
  router.use(express.static(ownFolder));
  return router;
};
