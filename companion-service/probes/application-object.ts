import { randomUUID } from 'node:crypto';
import { boundedText } from './bounded-text.ts';
import { readGraphError } from './graph-mailbox.ts';
import { type ExchangeLimits, exchangeJson } from './http-exchange.ts';
import { isObject, type JsonObject, listAt, textAt } from './json-reading.ts';
import type { NetworkDoor } from './network-door.ts';
import type { ApplicationObject } from './observations.ts';
import type { Secret } from './secret.ts';

export interface ApplicationObjectTarget {
  /** For example `https://graph.microsoft.com`. */
  readonly graphResource: string;
  readonly clientId: string;
  /** For Graph; reads the application where it carries `Application.Read.All` or the app owns itself. */
  readonly accessToken: Secret;
  /** Compared with Graph's hints, to tell which of the app's secrets it is. Sent nowhere. */
  readonly clientSecret: Secret;
}

/** No tenant's list comes near it. */
const mostEntries = 100;

/** The parts of the one request, by the id of their answer. */
const partsOf = (clientId: string): Readonly<Record<string, string>> => ({
  registration: `/applications(appId='${clientId}')?$select=id,displayName,signInAudience,passwordCredentials,web,spa,publicClient,requiredResourceAccess`,
  enterpriseApplication: `/servicePrincipals(appId='${clientId}')?$select=id,accountEnabled,appRoleAssignmentRequired`,
  delegatedGrants: `/servicePrincipals(appId='${clientId}')/oauth2PermissionGrants`,
  appRoles: `/servicePrincipals(appId='${clientId}')/appRoleAssignments`,
});

const objectAt = (value: JsonObject, name: string): JsonObject => {
  const found = value[name];
  return isObject(found) ? found : {};
};

const entriesAt = (value: JsonObject, name: string): JsonObject[] =>
  listAt(value, name).filter(isObject).slice(0, mostEntries);

const textsAt = (value: JsonObject, name: string): string[] =>
  listAt(value, name)
    .filter((item) => typeof item === 'string')
    .slice(0, mostEntries)
    .map((text) => boundedText(text, 500));

const flagAt = (value: JsonObject, name: string): boolean | undefined =>
  typeof value[name] === 'boolean' ? value[name] : undefined;

/** Without what is undefined: an observation holds what was seen. */
const seen = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;

/** The client secrets, without the hint itself: three characters of a secret are three too many in a report. */
const secretsOf = (body: JsonObject, typed: string): NonNullable<ApplicationObject['registration']>['secrets'] =>
  entriesAt(body, 'passwordCredentials').map((credential) => {
    const { hint } = credential;
    return {
      ...seen({
        keyId: textAt(credential, 'keyId', 64),
        displayName: textAt(credential, 'displayName', 120, [typed]),
        endsOn: textAt(credential, 'endDateTime', 40),
      }),
      startsLikeOurs: typeof hint === 'string' && hint.length > 0 && typed.startsWith(hint),
    };
  });

const readers = {
  registration: (body: JsonObject, typed: string) => ({
    ...seen({
      objectId: textAt(body, 'id', 64),
      displayName: textAt(body, 'displayName', 256, [typed]),
      signInAudience: textAt(body, 'signInAudience', 64),
    }),
    secrets: secretsOf(body, typed),
    redirectUris: {
      web: textsAt(objectAt(body, 'web'), 'redirectUris'),
      spa: textsAt(objectAt(body, 'spa'), 'redirectUris'),
      publicClient: textsAt(objectAt(body, 'publicClient'), 'redirectUris'),
    },
    permissions: entriesAt(body, 'requiredResourceAccess').flatMap((resource) => {
      const resourceAppId = textAt(resource, 'resourceAppId', 64) ?? '';
      return entriesAt(resource, 'resourceAccess').map((access) => ({
        resourceAppId,
        id: textAt(access, 'id', 64) ?? '',
        type: textAt(access, 'type', 20) ?? '',
      }));
    }),
  }),
  enterpriseApplication: (body: JsonObject) =>
    seen({
      objectId: textAt(body, 'id', 64),
      accountEnabled: flagAt(body, 'accountEnabled'),
      appRoleAssignmentRequired: flagAt(body, 'appRoleAssignmentRequired'),
    }),
  delegatedGrants: (body: JsonObject) =>
    entriesAt(body, 'value').map((grant) => ({
      consentType: textAt(grant, 'consentType', 40) ?? '',
      scopes: (textAt(grant, 'scope', 4000) ?? '').split(' ').filter(Boolean).slice(0, mostEntries),
    })),
  appRoles: (body: JsonObject) =>
    entriesAt(body, 'value').map((role) =>
      seen({ id: textAt(role, 'appRoleId', 64), resourceDisplayName: textAt(role, 'resourceDisplayName', 256) }),
    ),
};

/**
 * Reads the app registration, its enterprise application and what was consented to, in one request to Microsoft Graph.
 * Whatever Graph refuses is left out, and its first refusal is kept. Changes nothing.
 *
 * @see https://learn.microsoft.com/en-us/graph/api/application-get
 * @see https://learn.microsoft.com/en-us/graph/json-batching
 */
export async function applicationObject(
  door: Pick<NetworkDoor, 'fetch'>,
  { graphResource, clientId, accessToken, clientSecret }: ApplicationObjectTarget,
  limits: ExchangeLimits,
): Promise<ApplicationObject> {
  const typed = clientSecret.reveal();
  const secrets = [accessToken.reveal(), typed];
  const parts = partsOf(clientId);
  const { exchange, json } = await exchangeJson(
    door,
    new URL('/v1.0/$batch', graphResource),
    {
      method: 'POST',
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        authorization: `Bearer ${accessToken.reveal()}`,
        'client-request-id': randomUUID(),
      },
      body: JSON.stringify({ requests: Object.entries(parts).map(([id, url]) => ({ id, method: 'GET', url })) }),
    },
    { ...limits, secrets },
  );
  const answers = new Map(
    (isObject(json) ? entriesAt(json, 'responses') : []).map((answer) => [answer['id'], answer] as const),
  );
  const bodyOf = (part: keyof typeof readers): JsonObject | undefined => {
    const answer = answers.get(part);
    return answer?.['status'] === 200 && isObject(answer['body']) ? answer['body'] : undefined;
  };
  const read = <T>(part: keyof typeof readers, reader: (body: JsonObject, typed: string) => T): T | undefined => {
    const body = bodyOf(part);
    return body && reader(body, typed);
  };
  const refusals = [json, ...Object.keys(parts).map((part) => answers.get(part)?.['body'])];
  return seen({
    exchange,
    readAt: new Date().toISOString(),
    error: refusals.map((body) => readGraphError(body, secrets)).find((error) => error !== undefined),
    registration: read('registration', readers.registration),
    enterpriseApplication: read('enterpriseApplication', readers.enterpriseApplication),
    delegatedGrants: read('delegatedGrants', readers.delegatedGrants),
    appRoles: read('appRoles', readers.appRoles),
  }) as ApplicationObject;
}
