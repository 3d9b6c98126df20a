import { randomUUID } from 'node:crypto';
import { boundedText } from '../bounded-text.ts';
import { stepTimeoutMs } from '../deadline.ts';
import { type ExchangeLimits, exchangeJson } from '../http/http-exchange.ts';
import { isObject, type JsonObject, listAt, textAt } from '../http/json-reading.ts';
import type { NetworkDoor } from '../network/network-door.ts';
import type { ApplicationObject } from '../observations.ts';
import type { Secret } from '../secret.ts';
import { readGraphError } from './graph-mailbox.ts';

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
const mostPermissions = 1_000;

/** Where each part is read. */
const pathsOf = (clientId: string) => {
  const principal = `servicePrincipals(appId='${clientId}')`;
  return {
    registration: `applications(appId='${clientId}')?$select=id,appId,displayName,signInAudience,passwordCredentials,web,spa,publicClient,requiredResourceAccess`,
    enterpriseApplication: `${principal}?$select=id,accountEnabled,appRoleAssignmentRequired`,
    delegatedGrants: `${principal}/oauth2PermissionGrants`,
    appRoles: `${principal}/appRoleAssignments`,
  } as const;
};

const objectAt = (value: JsonObject, name: string): JsonObject => {
  const found = value[name];
  return isObject(found) ? found : {};
};

const entriesAt = (value: JsonObject, name: string): JsonObject[] =>
  listAt(value, name).filter(isObject).slice(0, mostEntries);

const flagAt = (value: JsonObject, name: string): boolean | undefined =>
  typeof value[name] === 'boolean' ? value[name] : undefined;

/** Without what is undefined: an observation holds what was seen. */
const seen = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;

/** Reads each part; whatever stands in it, `secrets` do not come out again. */
function readersOf(typed: string, secrets: readonly string[]) {
  const text = (value: JsonObject, name: string, maxCharacters: number) => textAt(value, name, maxCharacters, secrets);
  const textsAt = (value: JsonObject, name: string): string[] =>
    listAt(value, name)
      .filter((item) => typeof item === 'string')
      .slice(0, mostEntries)
      .map((item) => boundedText(item, 500, secrets));
  return {
    registration: (body: JsonObject) => ({
      ...seen({
        objectId: text(body, 'id', 64),
        displayName: text(body, 'displayName', 256),
        signInAudience: text(body, 'signInAudience', 64),
      }),
      // Without the hint itself: three characters of a secret are three too many in a report.
      secrets: entriesAt(body, 'passwordCredentials').map((credential) => {
        const { hint } = credential;
        return {
          ...seen({
            keyId: text(credential, 'keyId', 64),
            displayName: text(credential, 'displayName', 120),
            endsOn: text(credential, 'endDateTime', 40),
          }),
          startsLikeOurs: typeof hint === 'string' && hint.length > 0 && typed.startsWith(hint),
        };
      }),
      redirectUris: {
        web: textsAt(objectAt(body, 'web'), 'redirectUris'),
        spa: textsAt(objectAt(body, 'spa'), 'redirectUris'),
        publicClient: textsAt(objectAt(body, 'publicClient'), 'redirectUris'),
      },
      permissions: entriesAt(body, 'requiredResourceAccess')
        .flatMap((resource) => {
          const resourceAppId = text(resource, 'resourceAppId', 64) ?? '';
          return entriesAt(resource, 'resourceAccess').map((access) => ({
            resourceAppId,
            id: text(access, 'id', 64) ?? '',
            type: text(access, 'type', 20) ?? '',
          }));
        })
        .slice(0, mostPermissions),
    }),
    enterpriseApplication: (body: JsonObject) =>
      seen({
        objectId: text(body, 'id', 64),
        accountEnabled: flagAt(body, 'accountEnabled'),
        appRoleAssignmentRequired: flagAt(body, 'appRoleAssignmentRequired'),
      }),
    delegatedGrants: (body: JsonObject) =>
      entriesAt(body, 'value').map((grant) => ({
        consentType: text(grant, 'consentType', 40) ?? '',
        scopes: (text(grant, 'scope', 4000) ?? '').split(/\s+/).filter(Boolean).slice(0, mostEntries),
      })),
    appRoles: (body: JsonObject) =>
      entriesAt(body, 'value').map((role) =>
        seen({ id: text(role, 'appRoleId', 64), resourceDisplayName: text(role, 'resourceDisplayName', 256) }),
      ),
  };
}

/**
 * Reads the app registration, and where that is allowed its enterprise application and what was consented to. Whatever
 * Graph refuses is left out, and its first refusal is kept. Changes nothing: every request is a GET. The time is for all
 * of them together.
 *
 * @see https://learn.microsoft.com/en-us/graph/api/application-get
 * @see https://learn.microsoft.com/en-us/graph/api/serviceprincipal-get
 */
export async function applicationObject(
  door: Pick<NetworkDoor, 'request'>,
  { graphResource, clientId, accessToken, clientSecret }: ApplicationObjectTarget,
  limits: ExchangeLimits,
): Promise<ApplicationObject> {
  const dueAt = performance.now() + (limits.timeoutMs ?? stepTimeoutMs);
  const typed = clientSecret.reveal();
  const secrets = [accessToken.reveal(), typed];
  const paths = pathsOf(clientId);
  const readers = readersOf(typed, secrets);
  const begunAt = performance.now();
  const ask = async (part: keyof typeof paths) => {
    const sinceMs = performance.now() - begunAt;
    const { exchange, json } = await exchangeJson(
      door,
      new URL(`/v1.0/${paths[part]}`, graphResource),
      {
        headers: {
          accept: 'application/json',
          authorization: `Bearer ${accessToken.reveal()}`,
          'client-request-id': randomUUID(),
        },
      },
      { ...limits, timeoutMs: Math.max(1, Math.round(dueAt - performance.now())), secrets },
    );
    const body = exchange.status === 200 && isObject(json) ? json : undefined;
    const transcript = exchange.transcript?.map((line) => ({ ...line, atMs: Math.round(line.atMs + sinceMs) }));
    return { exchange, body, transcript, error: readGraphError(json, secrets) };
  };

  const registration = await ask('registration');
  const { exchange } = registration;
  const readAt = new Date().toISOString();
  // Somebody else's answer of the right form must not be judged as this app
  const { body } = registration;
  const isOurs = body !== undefined && textAt(body, 'appId', 64)?.toLowerCase() === clientId.toLowerCase();
  // Who may not read the registration may not read the rest either: one refusal is enough.
  if (!isOurs) return seen({ exchange, readAt, error: registration.error }) as ApplicationObject;
  const [principal, grants, roles] = await Promise.all(
    (['enterpriseApplication', 'delegatedGrants', 'appRoles'] as const).map(ask),
  );
  // The four make one conversation: the others are asked once the first has been answered.
  const transcript = [registration, principal, grants, roles].flatMap((asked) => asked?.transcript ?? []);
  return seen({
    exchange: transcript.length > 0 ? { ...exchange, transcript } : exchange,
    readAt,
    error: principal?.error ?? grants?.error ?? roles?.error,
    registration: readers.registration(body),
    enterpriseApplication: principal?.body && readers.enterpriseApplication(principal.body),
    delegatedGrants: grants?.body && readers.delegatedGrants(grants.body),
    appRoles: roles?.body && readers.appRoles(roles.body),
  }) as ApplicationObject;
}
