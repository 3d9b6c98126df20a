import { Router } from 'express';
import type { HostContext } from './host-context.ts';
import { jiraVersion } from './switches.ts';

const people = {
  sysadmin: { name: 'admin', displayName: 'Ada Admin', emailAddress: 'ada@contoso.example' },
  admin: { name: 'jadmin', displayName: 'Jo Jira-Admin', emailAddress: 'jo@contoso.example' },
  user: { name: 'uma', displayName: 'Uma User', emailAddress: 'uma@contoso.example' },
} as const;

const unauthorized = {
  errorMessages: ['You are not authenticated. Authentication required to perform this operation.'],
  errors: {},
};

/**
 * The four resources of Jira's public REST that page and companion read.
 * @see https://developer.atlassian.com/server/jira/platform/rest/
 */
export const jiraRest = (host: HostContext): Router => {
  const router = Router();

  router.get(['/rest/auth/1/session', '/rest/auth/latest/session'], (request, response) => {
    const { user } = host.sessions.of(request).switches;
    if (user === 'nobody') response.status(401).json(unauthorized);
    else
      response.json({
        self: `${host.baseUrl(host.sessions.of(request))}/rest/api/latest/user?username=${people[user].name}`,
        name: people[user].name,
        loginInfo: { loginCount: 7, previousLoginTime: new Date(host.now()).toISOString() },
      });
  });

  router.get(['/rest/api/2/myself', '/rest/api/latest/myself'], (request, response) => {
    const { user } = host.sessions.of(request).switches;
    if (user === 'nobody') response.status(401).json(unauthorized);
    else response.json({ key: `JIRAUSER_${people[user].name}`, ...people[user], active: true, locale: 'en_US' });
  });

  router.get(['/rest/api/2/mypermissions', '/rest/api/latest/mypermissions'], (request, response) => {
    const { user } = host.sessions.of(request).switches;
    const permission = (id: string, key: string, name: string, havePermission: boolean) => ({
      [key]: { id, key, name, type: 'GLOBAL', description: name, havePermission },
    });
    response.json({
      permissions: {
        ...permission('0', 'ADMINISTER', 'Jira Administrators', user === 'sysadmin' || user === 'admin'),
        ...permission('44', 'SYSTEM_ADMIN', 'Jira System Administrators', user === 'sysadmin'),
        ...permission('1', 'USE', 'Browse', user !== 'nobody'),
      },
    });
  });

  router.get(['/rest/api/2/serverInfo', '/rest/api/latest/serverInfo'], (request, response) => {
    const session = host.sessions.of(request);
    response.json({
      baseUrl: host.baseUrl(session),
      ...jiraVersion(session.switches.version),
      deploymentType: 'Server',
      serverTitle: 'Jira (simulated)',
    });
  });

  return router;
};

/** The name in the header's user menu. */
export const displayNameOf = (user: keyof typeof people): string => people[user].displayName;
