import { posix } from 'node:path';
import { Router } from 'express';
import { Html, html } from './html.ts';
import type { Plugin } from './plugin-jar.ts';

interface ResourceLink {
  readonly url: string;
  readonly resourceType: 'JAVASCRIPT' | 'CSS';
  /** Complete key of the web-resource. */
  readonly key: string;
}

/** Web-resources that Jira itself has and a plugin may depend on; they are on every page of the stand-in. */
const providedByJira =
  /^(jira\.webresources|com\.atlassian\.(auiplugin|plugins|plugin\.jslibs|applinks|jira\.jira-\S+))[.:]/;

const contentTypes: Record<string, string> = {
  '.js': 'application/javascript;charset=UTF-8',
  '.css': 'text/css;charset=UTF-8',
  '.json': 'application/json;charset=UTF-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.html': 'text/html;charset=UTF-8',
  '.txt': 'text/plain;charset=UTF-8',
  '.woff2': 'font/woff2',
};

/** Complete keys of wanted web-resources with all they depend on, dependencies first. Throws on an unknown one. */
const withDependencies = (plugin: Plugin, wanted: readonly string[]): string[] => {
  const ordered = new Set<string>();
  const visit = (completeKey: string, path: readonly string[]): void => {
    if (ordered.has(completeKey) || path.includes(completeKey) || providedByJira.test(completeKey)) return;
    const webResource = plugin.webResources.get(completeKey);
    if (!webResource)
      throw new Error(`no web-resource ${completeKey}${path.length ? `, needed by ${path.at(-1)}` : ''}`);
    for (const dependency of webResource.dependencies) visit(dependency, [...path, completeKey]);
    ordered.add(completeKey);
  };
  for (const completeKey of wanted) visit(completeKey, []);
  return [...ordered];
};

const inContexts = (plugin: Plugin, contexts: readonly string[]): string[] =>
  [...plugin.webResources]
    .filter(([, webResource]) => webResource.contexts.some((context) => contexts.includes(context)))
    .map(([completeKey]) => completeKey);

const linksOf = (plugin: Plugin, completeKeys: readonly string[], contextPath: string): ResourceLink[] =>
  withDependencies(plugin, completeKeys).flatMap((key) =>
    (plugin.webResources.get(key)?.resources ?? [])
      .filter(({ name }) => /\.(js|css)$/.test(name))
      .map(({ name }) => ({
        url: `${contextPath}/s/${encodeURIComponent(plugin.version || 'x')}/_/download/resources/${key}/${name}`,
        resourceType: name.endsWith('.js') ? 'JAVASCRIPT' : 'CSS',
        key,
      })),
  );

/** What a page with these contexts loads, in order. */
export const resourcesForContexts = (
  plugin: Plugin | undefined,
  contexts: readonly string[],
  contextPath: string,
): ResourceLink[] => (plugin ? linksOf(plugin, inContexts(plugin, contexts), contextPath) : []);

/** Tags for the head of a page. Jira 10 and later defers scripts, Jira 9 runs them before the body is there. */
export const resourceTags = (links: readonly ResourceLink[], scriptsAreDeferred: boolean): Html[] =>
  links.map(({ url, resourceType, key }) =>
    resourceType === 'CSS'
      ? html`<link rel="stylesheet" href="${url}" data-wrm-key="${key}" data-wrm-batch-type="resource" media="all">\n`
      : html`<script src="${url}" data-wrm-key="${key}" data-wrm-batch-type="resource" data-initially-rendered${scriptsAreDeferred && new Html(' defer')}></script>\n`,
  );

const stringList = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];

/**
 * Serves the files of web-resources, and answers which of them a late `WRM.require` has to load: `wrc!` asks for a
 * context, `wr!` for one web-resource. As in Jira, a context that nobody fills is no error.
 */
export const webResourceRoutes = (plugin: () => Plugin | undefined, contextPath: string): Router => {
  const router = Router();

  router.post('/rest/webResources/1.0/resources', (request, response) => {
    const current = plugin();
    const body: Readonly<Record<string, unknown>> = request.body ?? {};
    if (!current) {
      response.json({ resources: [] });
      return;
    }
    const wanted = [...stringList(body['r']), ...inContexts(current, stringList(body['c']))];
    try {
      response.json({ resources: linksOf(current, wanted, contextPath) });
    } catch (error) {
      response.status(404).json({ message: error instanceof Error ? error.message : 'unknown web-resource' });
    }
  });

  router.get(
    ['/s/*build/_/download/resources/:completeKey/*name', '/download/resources/:completeKey/*name'],
    (request, response, next) => {
      const current = plugin();
      const { completeKey, name } = request.params as unknown as { completeKey: string; name: string[] };
      const wanted = posix.normalize(name.join('/'));
      for (const resource of current?.webResources.get(completeKey)?.resources ?? []) {
        const inFolder = resource.name.endsWith('/') && wanted.startsWith(resource.name);
        if (resource.name !== wanted && !inFolder) continue;
        const location = inFolder
          ? posix.join(resource.location, wanted.slice(resource.name.length))
          : resource.location;
        const bytes = current?.file(location);
        if (!bytes) break;
        const extension = posix.extname(wanted);
        response.type(resource.params['content-type'] ?? contentTypes[extension] ?? 'application/octet-stream');
        response.set('Cache-Control', 'no-cache'); // Jira caches for a year; here the jar changes under the same version
        response.send(Buffer.from(bytes));
        return;
      }
      next();
    },
  );

  return router;
};
