import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { permissions, resourceApplications } from '#facts/permission-ids.ts';

export interface GraphState {
  readonly cloud: string;
  readonly login: string;
  readonly configDirectory: string;
  readonly applications: readonly {
    readonly id: string;
    readonly appId: string;
    readonly displayName: string;
    readonly signInAudience: string;
    readonly web: { readonly redirectUris: readonly string[] };
    readonly requiredResourceAccess: readonly {
      readonly resourceAppId: string;
      readonly resourceAccess: readonly { readonly id: string; readonly type: string }[];
    }[];
  }[];
  readonly servicePrincipals: readonly { readonly id: string; readonly appId: string }[];
  readonly oauth2PermissionGrants: readonly { readonly scope: string; readonly consentType: string }[];
  readonly appRoleAssignments: readonly { readonly appRoleId: string; readonly principalId: string }[];
  readonly secrets: readonly { readonly endDateTime: string }[];
  readonly calls: readonly (readonly string[])[];
}

/** Every permission under its name, with an id of this tenant's own: a script that trusted a known id would be caught. */
const idOf = (name: string, type: string): string => `${type}-${name}`;
const offered = [...Object.values(permissions), { name: 'User.Read.All', resource: 'graph', type: 'Role' } as const];
const service = (key: keyof typeof resourceApplications) => {
  const listed = (type: string) =>
    offered
      .filter((one) => one.resource === key && one.type === type)
      .map(({ name }) => ({ id: idOf(name, type), value: name }));
  return {
    id: `service-${key}`,
    appId: resourceApplications[key].id,
    oauth2PermissionScopes: listed('Scope'),
    appRoles: listed('Role'),
  };
};

/** A tenant without an app yet, and a way to run a script in it. `stop` leaves nothing behind. */
export function simulatedGraph(graphRoot: string, changes: { readonly failuresLeft?: number } = {}) {
  const home = mkdtempSync(join(tmpdir(), 'fake-az-'));
  const statePath = join(home, 'state.json');
  const az = join(home, 'az');
  const fake = fileURLToPath(new URL('fake-az.mjs', import.meta.url));
  writeFileSync(az, `#!/bin/sh\nexec '${process.execPath}' '${fake}' "$@"\n`);
  chmodSync(az, 0o755);
  const empty = { applications: [], oauth2PermissionGrants: [], appRoleAssignments: [], secrets: [], calls: [] };
  const servicePrincipals = [service('graph'), service('exchange')];
  writeFileSync(statePath, JSON.stringify({ graphRoot, failuresLeft: 0, ...empty, servicePrincipals, ...changes }));
  return {
    /** Runs the script with these answers typed; throws when it ends in an error. */
    run: (script: string, answers: string): { output: string; state: GraphState } => {
      const output = execFileSync('bash', ['-c', script], {
        input: answers,
        encoding: 'utf8',
        stdio: ['pipe', 'pipe', 'pipe'],
        env: { PATH: `${home}:${process.env['PATH']}`, FAKE_AZ_STATE: statePath, HOME: home, TMPDIR: home },
      });
      return { output, state: JSON.parse(readFileSync(statePath, 'utf8')) as GraphState };
    },
    stop: () => rmSync(home, { recursive: true, force: true }),
  };
}
