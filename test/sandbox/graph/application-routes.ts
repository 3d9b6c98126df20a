import { createHash } from 'node:crypto';
import { type Request, type RequestHandler, Router } from 'express';
import { permissions, resourceApplications } from '#facts/permission-ids.ts';
import type { AppRegistration } from '../organizations.ts';
import type { Caller } from './caller.ts';
import { badRequest, GraphFailure } from './graph-failure.ts';
import { select } from './resources.ts';

/** Permissions by which the directory's applications may be read. */
const enough = ['Application.Read.All', 'Application.ReadWrite.All', 'Directory.Read.All'];

const inPath = (pattern: string): RegExp => new RegExp(`^/${pattern}\\(appId='([^']{1,100})'\\)$`);
const ofPrincipal = (name: string): RegExp => new RegExp(`^/servicePrincipals\\(appId='([^']{1,100})'\\)/${name}$`);

/** The same at every start, as everything in the sandbox. */
const idOf = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

const audiences = {
  singleTenant: 'AzureADMyOrg',
  multiTenant: 'AzureADMultipleOrgs',
  multiTenantAndPersonal: 'AzureADandPersonalMicrosoftAccount',
} as const;

/** A permission by its name; ids that no fact tells are made up. */
const accessOf = (name: string, type: 'Scope' | 'Role', resource: 'graph' | 'exchange') => {
  const known = Object.values(permissions).find((permission) => permission.name === name && permission.type === type);
  const id = known && 'id' in known ? known.id : idOf(`${type} ${name}`);
  return { resourceAppId: resourceApplications[known?.resource ?? resource].id, id, type, name };
};

const rolesOf = ({ applicationPermissions: { outlook, graph } }: AppRegistration) => [
  ...outlook.map((name) => accessOf(name, 'Role', 'exchange')),
  ...graph.map((name) => accessOf(name, 'Role', 'graph')),
];

function applicationResource(registration: AppRegistration): Readonly<Record<string, unknown>> {
  const { clientId, displayName, audience, secrets, redirectUris, delegatedPermissions } = registration;
  const asked = [...delegatedPermissions.map((name) => accessOf(name, 'Scope', 'graph')), ...rolesOf(registration)];
  const redirect = (uris: readonly string[]) => ({ redirectUris: uris });
  return {
    id: idOf(`application object ${clientId}`),
    appId: clientId,
    displayName,
    signInAudience: audiences[audience],
    passwordCredentials: secrets.map(({ id, value, expiresOn, displayName = 'Jira', hint = value.slice(0, 3) }) => ({
      keyId: id,
      displayName,
      hint,
      startDateTime: '2025-01-31T00:00:00Z',
      endDateTime: `${expiresOn}T00:00:00Z`,
      secretText: null,
    })),
    web: redirect(redirectUris.web),
    spa: redirect(redirectUris.spa),
    publicClient: redirect(redirectUris.publicClient),
    requiredResourceAccess: [...new Set(asked.map(({ resourceAppId }) => resourceAppId))].map((resourceAppId) => ({
      resourceAppId,
      resourceAccess: asked
        .filter((access) => access.resourceAppId === resourceAppId)
        .map(({ id, type }) => ({ id, type })),
    })),
  };
}

const principalResource = (registration: AppRegistration): Readonly<Record<string, unknown>> => ({
  id: registration.servicePrincipalId,
  appId: registration.clientId,
  displayName: registration.displayName,
  accountEnabled: true,
  appRoleAssignmentRequired: registration.assignmentRequired ?? false,
});

const grantsOf = ({ adminConsent, servicePrincipalId, delegatedPermissions }: AppRegistration) =>
  adminConsent && delegatedPermissions.length > 0
    ? [
        {
          id: idOf(`grant ${servicePrincipalId}`),
          clientId: servicePrincipalId,
          consentType: 'AllPrincipals',
          principalId: null,
          resourceId: idOf('service principal of Microsoft Graph'),
          scope: delegatedPermissions.join(' '),
        },
      ]
    : [];

const assignmentsOf = (registration: AppRegistration) =>
  (registration.adminConsent ? rolesOf(registration) : []).map(({ id, resourceAppId }) => ({
    id: idOf(`assignment ${registration.servicePrincipalId} ${id}`),
    appRoleId: id,
    principalId: registration.servicePrincipalId,
    principalType: 'ServicePrincipal',
    resourceId: idOf(`service principal of ${resourceAppId}`),
    resourceDisplayName:
      resourceAppId === resourceApplications.graph.id
        ? resourceApplications.graph.displayName
        : resourceApplications.exchange.displayName,
  }));

/**
 * App registrations and enterprise applications of the caller's tenant, by their application id.
 *
 * @see https://learn.microsoft.com/en-us/graph/api/application-get
 * @see https://learn.microsoft.com/en-us/graph/api/serviceprincipal-list-oauth2permissiongrants
 */
export function applicationRoutes(callerOfRequest: (request: Request) => Promise<Caller>): Router {
  const router = Router();
  const on =
    (show: (registration: AppRegistration) => Readonly<Record<string, unknown>>, type: string): RequestHandler =>
    async (request, response) => {
      const { organization, permissions: held } = await callerOfRequest(request);
      if (!held.some((name) => enough.includes(name))) {
        throw new GraphFailure(
          403,
          'Authorization_RequestDenied',
          'Insufficient privileges to complete the operation.',
        );
      }
      const appId = request.params['0'];
      const found = organization.registrations.find(({ clientId }) => clientId === appId);
      if (!found) {
        const message = `Resource '${appId}' does not exist or one of its queried reference-property objects are not present.`;
        throw new GraphFailure(404, 'Request_ResourceNotFound', message);
      }
      response.json(type === '' ? show(found) : select(show(found), type, request.query));
    };
  router.get(inPath('applications'), on(applicationResource, 'application'));
  router.get(inPath('servicePrincipals'), on(principalResource, 'servicePrincipal'));
  router.get(
    ofPrincipal('oauth2PermissionGrants'),
    on((found) => ({ value: grantsOf(found) }), ''),
  );
  router.get(
    ofPrincipal('appRoleAssignments'),
    on((found) => ({ value: assignmentsOf(found) }), ''),
  );
  router.get('/applications', () => {
    throw badRequest('Listing applications is not simulated.');
  });
  return router;
}
