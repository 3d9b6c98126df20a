import * as z from 'zod';
import { problem } from './api-contract.ts';
import type { Route } from './route.ts';

const jsonSchema = (schema: z.ZodType): object => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { unrepresentable: 'any' });
  return rest;
};

const content = (schema: z.ZodType, mediaType = 'application/json') => ({
  [mediaType]: { schema: jsonSchema(schema) },
});

/** The API's description (OpenAPI 3.1), made from the routes themselves. */
export function openApi(routes: readonly Route[], version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const { method, path, summary, callers, body, answer } of routes) {
    const template = path.replaceAll(/:(\w+)/g, '{$1}');
    const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name);
    const operations = paths[template] ?? {};
    operations[method] = {
      summary,
      'x-callers': callers,
      ...(names.length > 0 && {
        parameters: names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
      }),
      ...(body && { requestBody: { required: true, content: content(body) } }),
      responses: {
        [answer.status]: {
          description: summary,
          ...(answer.schema && { content: content(answer.schema) }),
          ...(answer.mediaType !== undefined && { content: { [answer.mediaType]: { schema: { type: 'string' } } } }),
        },
        default: { description: 'What went wrong', content: content(problem, 'application/problem+json') },
      },
    };
    paths[template] = operations;
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Jira Mail OAuth companion', version },
    servers: [{ url: '/mail-oauth/api' }],
    paths,
  };
}
