import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { openApi } from '../companion-service/http/openapi.ts';
import { type RouteServices, routes } from '../companion-service/http/routes.ts';
import { stageRoute } from '../companion-service/http/stage-route.ts';

const banner = `// Made by \`npm run golden\` from the companion's own routes; not written by hand.\n\n`;

/** TypeScript of the companion's HTTP API, from its OpenAPI description: the page's client is typed by it. */
export async function apiTypes(): Promise<string> {
  // Describing needs no service; a handler that is called would be a bug here.
  const none = {} as RouteServices;
  const description = openApi([...routes(none), stageRoute(none)], '0');
  return banner + astToString(await openapiTypescript(description as OpenAPI3, { immutable: true }));
}
