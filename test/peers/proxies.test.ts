import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { wayInEnglish, wayTaken } from '../../companion-service/facts/way-taken.ts';
import { createTrustStore } from '../../companion-service/probes/connection/secure-context.ts';
import type { NetworkDoor } from '../../companion-service/probes/network/network-door.ts';
import type { Column } from '../faults/columns.ts';
import { type Ground, leaksIn, runDiagnosisOf } from '../faults/run-cell.ts';
import { startSandbox } from '../sandbox/start-sandbox.ts';
import type { RunningProgram } from './programs.ts';
import { createProxiedDoor } from './proxied-door.ts';
import { microsocksMissing, startMicrosocks, startTinyproxy, tinyproxyMissing } from './proxies.ts';

const credentials = { user: 'companion', password: 'Planted-Proxy-Password-7' };
const everything: Pick<Column, 'settings'> = {
  settings: { grant: 'client_credentials', protocols: ['imap', 'pop', 'smtp', 'graph'] },
};

let ground: Ground;
beforeAll(async () => {
  const sandbox = await startSandbox();
  const trusted = createTrustStore([sandbox.world.certificateAuthority.certificatePem]);
  ground = { sandbox, trusted, stepMs: 15_000 };
}, 30_000);
afterAll(() => ground?.sandbox.close());

/** A whole diagnosis through a proxy: which way was taken, and what was wrong. */
async function diagnoseThrough(proxyUrl: string) {
  const door: NetworkDoor = createProxiedDoor(proxyUrl, ground.sandbox.world.map, ground.trusted);
  try {
    const ran = await runDiagnosisOf(everything, door, ground);
    expect(leaksIn(ran)).toEqual([]);
    expect(JSON.stringify([ran.report, ran.events])).not.toContain(credentials.password);
    const { findings, observations, bugs } = ran.report;
    expect(bugs).toEqual([]);
    return {
      ways: wayTaken(observations).map(wayInEnglish),
      evidence: findings.flatMap(({ status, params }) => (status === 'fail' ? [String(params?.['evidence'])] : [])),
      ofRoutes: findings
        .filter(({ check }) => ['dns-families', 'address-families'].includes(check))
        .map(({ status }) => status),
      codes: [...new Set(findings.flatMap(({ status, code }) => (status === 'fail' && code ? [code] : [])))],
      ofImap: findings.find(({ check, subject }) => check === 'peer-reachable' && subject === 'imap')?.code,
      routes: new Set(
        (['authorityConnection', 'graphConnection', 'imapConnection', 'popConnection', 'smtpConnection'] as const).map(
          (name) => observations[name]?.route,
        ),
      ),
    };
  } finally {
    await door.close();
  }
}

async function withProgram<T>(
  starting: Promise<RunningProgram>,
  use: (program: RunningProgram) => Promise<T>,
): Promise<T> {
  const program = await starting;
  try {
    return await use(program);
  } finally {
    await program.stop();
  }
}

const webMissing = tinyproxyMissing();
if (webMissing) console.log(`skipped: ${webMissing}`);

(webMissing ? describe.skip : describe)('a real web proxy (tinyproxy)', () => {
  test('a whole diagnosis goes through it', async () => {
    await withProgram(startTinyproxy(), async ({ port, output }) => {
      const { codes, routes, ways, ofRoutes } = await diagnoseThrough(`http://127.0.0.1:${port}`);
      expect(codes).toEqual([]);
      // The proxy looks names up, so nothing is said about ours; and Jira's mail client would not go this way.
      expect(ofRoutes).toEqual(['notApplicable', 'notApplicable']);
      expect(ways).toEqual([
        `Seen from the companion’s machine, through the proxy http://127.0.0.1:${port}.`,
        expect.stringContaining('It does not prove what Jira reaches'),
        expect.stringContaining('a direct way to outlook.office365.com:993, outlook.office365.com:995'),
      ]);
      expect([...routes]).toEqual([`http://127.0.0.1:${port}`]);
      expect(output()).toMatch(/CONNECT/);
    });
  }, 60_000);

  test('with user and password', async () => {
    await withProgram(startTinyproxy({ credentials }), async ({ port }) => {
      const { user, password } = credentials;
      const { codes, routes } = await diagnoseThrough(`http://${user}:${password}@127.0.0.1:${port}`);
      expect(codes).toEqual([]);
      expect([...routes]).toEqual([`http://127.0.0.1:${port}`]);
    });
  }, 60_000);

  test.each([
    ['none', '', 'PROXY_WANTS_CREDENTIALS'],
    ['a wrong one', `${credentials.user}:wrong@`, 'PROXY_CREDENTIALS_REFUSED'],
  ])(
    'it wants a password, and %s is given',
    async (_name, login, code) => {
      await withProgram(startTinyproxy({ credentials }), async ({ port }) => {
        const { codes, evidence } = await diagnoseThrough(`http://${login}127.0.0.1:${port}`);
        expect(codes).toEqual([code]);
        expect(evidence[0]).toContain(`login.microsoftonline.com:443 via http://127.0.0.1:${port}: `);
      });
    },
    60_000,
  );

  test('it lets only the port of the web pass', async () => {
    const { map } = ground.sandbox.world;
    const webPorts = [...map].filter(([name]) => name.endsWith(':443')).map(([, port]) => port);
    await withProgram(startTinyproxy({ connectPorts: [...new Set(webPorts)] }), async ({ port }) => {
      const { codes, ofImap } = await diagnoseThrough(`http://127.0.0.1:${port}`);
      expect({ codes, ofImap }).toEqual({ codes: ['PROXY_REFUSED_TUNNEL'], ofImap: 'PROXY_REFUSED_TUNNEL' });
    });
  }, 60_000);

  test('nothing listens where the proxy should be', async () => {
    const port = await withProgram(startTinyproxy(), async (program) => program.port);
    const { codes } = await diagnoseThrough(`http://127.0.0.1:${port}`);
    expect(codes).toEqual(['PROXY_NOT_REACHABLE']);
  }, 60_000);
});

const socksMissing = microsocksMissing();
if (socksMissing) console.log(`skipped: ${socksMissing}`);

(socksMissing ? describe.skip : describe)('a real SOCKS proxy (microsocks)', () => {
  test('a whole diagnosis goes through it', async () => {
    await withProgram(startMicrosocks(), async ({ port }) => {
      const { codes, routes, ways } = await diagnoseThrough(`socks5://127.0.0.1:${port}`);
      expect(codes).toEqual([]);
      expect(ways).toHaveLength(2);
      expect([...routes]).toEqual([`socks5://127.0.0.1:${port}`]);
    });
  }, 60_000);

  test('with user and password', async () => {
    await withProgram(startMicrosocks(credentials), async ({ port }) => {
      const { user, password } = credentials;
      expect((await diagnoseThrough(`socks5://${user}:${password}@127.0.0.1:${port}`)).codes).toEqual([]);
    });
  }, 60_000);

  test.each([
    ['none', '', 'PROXY_WANTS_CREDENTIALS'],
    ['a wrong one', `${credentials.user}:wrong@`, 'PROXY_CREDENTIALS_REFUSED'],
  ])(
    'it wants a password, and %s is given',
    async (_name, login, code) => {
      await withProgram(startMicrosocks(credentials), async ({ port }) => {
        const { codes } = await diagnoseThrough(`socks5://${login}127.0.0.1:${port}`);
        expect(codes).toEqual([code]);
      });
    },
    60_000,
  );
});
