import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planOf } from '#facts/plans.ts';
import { azureCliScript } from '../../../companion-service/facts/as-code/azure-cli.ts';
import { hostileText } from './hostile-text.ts';
import { everyCase, requestFor } from './requests.ts';
import { simulatedGraph } from './simulated-graph.ts';

const graphOf = (plan: (typeof everyCase)[number][0]) => planOf(plan).graphResource;

test.each(everyCase)('%s, %s: bash reads the script', (plan, grant) => {
  const { status, stderr } = spawnSync('bash', ['-n'], { input: azureCliScript(requestFor(plan, grant)) });
  expect([status, String(stderr)]).toEqual([0, '']);
});

const hasShellCheck = spawnSync('shellcheck', ['--version']).status === 0;
if (!hasShellCheck) console.log('skipped: shellcheck is not installed');
(hasShellCheck ? test : test.skip)('shellcheck finds nothing in any of them', () => {
  const known = requestFor('commercial', 'authorization_code', { clientId: '99999999-2222-4333-8444-555555555555' });
  for (const request of [known, ...everyCase.map(([plan, grant]) => requestFor(plan, grant))]) {
    const found = spawnSync('shellcheck', ['-'], { input: azureCliScript(request), encoding: 'utf8' });
    expect(found.stdout).toBe('');
  }
});

test('a person signs in: the run makes the registration, its consent and one secret, in the cloud of the plan', () => {
  const graph = simulatedGraph(graphOf('gccHigh'));
  try {
    const request = requestFor('gccHigh', 'authorization_code', { protocols: ['imap'] });
    const { output, state } = graph.run(azureCliScript(request), 'y\n');
    expect([state.cloud, state.login]).toEqual(['AzureUSGovernment', request.tenant]);
    expect(state.applications).toEqual([
      expect.objectContaining({
        displayName: 'Jira mail',
        signInAudience: 'AzureADMyOrg',
        web: { redirectUris: request.redirectUris },
        requiredResourceAccess: [
          {
            resourceAppId: '00000003-0000-0000-c000-000000000000',
            resourceAccess: ['IMAP.AccessAsUser.All', 'offline_access', 'openid', 'profile', 'User.Read'].map(
              (name) => ({
                id: `Scope-${name}`,
                type: 'Scope',
              }),
            ),
          },
        ],
      }),
    ]);
    expect(state.oauth2PermissionGrants).toEqual([
      expect.objectContaining({
        scope: 'IMAP.AccessAsUser.All offline_access openid profile User.Read',
        consentType: 'AllPrincipals',
      }),
    ]);
    expect(state.secrets).toEqual([expect.objectContaining({ endDateTime: '2027-05-22T00:00:00Z' })]);
    expect(output).toContain(`Application (client) ID:           ${state.applications[0]?.appId}`);
    expect(output.match(/abc8Q~/g)).toHaveLength(1);
    expect(existsSync(state.configDirectory)).toBe(false);
  } finally {
    graph.stop();
  }
});

test('an app without a user: consent for IMAP, none for Graph mail, and the way on to Exchange; a slow Entra is waited for', () => {
  const graph = simulatedGraph(graphOf('dod'), { failuresLeft: 1 });
  try {
    const { output, state } = graph.run(azureCliScript(requestFor('dod', 'client_credentials')), 'n\n');
    const enterpriseApplication = state.servicePrincipals.at(-1)?.id;
    expect(state.appRoleAssignments.map(({ appRoleId }) => appRoleId)).toEqual([
      'Role-User.Read.All',
      'Role-IMAP.AccessAsApp',
      'Role-POP.AccessAsApp',
    ]);
    expect(state.appRoleAssignments.every(({ principalId }) => principalId === enterpriseApplication)).toBe(true);
    expect(state.applications[0]?.web.redirectUris).toEqual([]);
    expect(output).toContain(`-EnterpriseApplicationObjectId ${enterpriseApplication}`);
    expect([state.secrets, output.includes('abc8Q~')]).toEqual([[], false]);
  } finally {
    graph.stop();
  }
});

test('a second run asks first, then brings the same registration to the new state, without doubles', () => {
  const graph = simulatedGraph(graphOf('commercial'));
  try {
    const first = azureCliScript(requestFor('commercial', 'authorization_code', { protocols: ['imap'] }));
    const second = azureCliScript(requestFor('commercial', 'authorization_code', { protocols: ['pop'] }));
    graph.run(first, '');
    expect(() => graph.run(second, 'n\n')).toThrow();
    const { state } = graph.run(second, 'y\nn\n');
    expect(state.applications).toHaveLength(1);
    expect(state.servicePrincipals).toHaveLength(3);
    expect(state.oauth2PermissionGrants.map(({ scope }) => scope)).toEqual([
      'POP.AccessAsUser.All offline_access openid profile User.Read',
    ]);
  } finally {
    graph.stop();
  }
});

test('a permission that the tenant does not know stops the run before anything is made', () => {
  const graph = simulatedGraph(graphOf('commercial'));
  try {
    const script = azureCliScript(requestFor('commercial', 'authorization_code')).replaceAll('SMTP.Send', 'No.Such');
    expect(() => graph.run(script, 'y\n')).toThrow('This tenant knows no permission No.Such');
  } finally {
    graph.stop();
  }
});

test('a client ID that the tenant does not know makes no second app', () => {
  const graph = simulatedGraph(graphOf('commercial'));
  try {
    const clientId = '99999999-2222-4333-8444-555555555555';
    const script = azureCliScript(requestFor('commercial', 'authorization_code', { clientId }));
    expect(() => graph.run(script, 'y\n')).toThrow('no app with that client ID');
  } finally {
    graph.stop();
  }
});

test('hostile names arrive at Graph letter by letter, and nothing of them is run', () => {
  for (const text of fc.sample(hostileText, 3)) {
    const graph = simulatedGraph(graphOf('commercial'));
    try {
      const displayName = `Jira ${text}'"$(exit 1)`;
      const redirectUris = [`https://jira.example/${text}`];
      const request = requestFor('commercial', 'authorization_code', {
        displayName,
        redirectUris,
        protocols: ['imap'],
      });
      graph.run(azureCliScript(request), 'n\n');
      const { state } = graph.run(azureCliScript(request), 'y\nn\n');
      expect(state.applications.map((one) => [one.displayName, one.web.redirectUris])).toEqual([
        [displayName.trim(), redirectUris],
      ]);
    } finally {
      graph.stop();
    }
  }
}, 60_000);

test('the script holds nothing of the admin outside a literal', () => {
  const script = azureCliScript(requestFor('commercial', 'authorization_code', { displayName: 'PLANTED\nPLANTED' }));
  const comments = script.split('\n').filter((line) => line.startsWith('#'));
  expect(comments.join('\n')).not.toContain('PLANTED');
  expect(execFileSync('bash', ['-n'], { input: script }).toString()).toBe('');
});
