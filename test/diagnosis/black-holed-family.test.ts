import { expect, test } from '@jest/globals';
import { createTrustStore } from '../../companion-service/probes/connection/secure-context.ts';
import { tryEachAddress } from '../../companion-service/probes/network/address-attempts.ts';
import { createMappedNetworkDoor } from '../../companion-service/probes/network/mapped-network-door.ts';
import type { NetworkDoor } from '../../companion-service/probes/network/network-door.ts';
import { openBlackHole } from '../faults/black-hole.ts';
import type { Column } from '../faults/columns.ts';
import { runDiagnosisOf } from '../faults/run-cell.ts';
import { startSandbox } from '../sandbox/start-sandbox.ts';

test('IPv6 is black-holed: everything else is judged meanwhile, and a warning of its own says so', async () => {
  const sandbox = await startSandbox();
  const trusted = createTrustStore([sandbox.world.certificateAuthority.certificatePem]);
  const imapPort = sandbox.world.map.get('outlook.office365.com:993') ?? 0;
  const hole = await openBlackHole('::1', imapPort);
  const mapped = createMappedNetworkDoor({ ...sandbox.world, caPem: [], secureContext: trusted, tellsRoutes: true });
  const door: NetworkDoor = {
    ...mapped,
    tryAddresses: async (host, port, signal) => {
      const here = sandbox.world.map.get(`${host}:${port}`) ?? 0;
      const addresses = here === imapPort ? ['127.0.0.1', '::1'] : ['127.0.0.1'];
      return (await tryEachAddress(addresses, here, signal)).map((attempt) => ({ ...attempt, port }));
    },
  };
  try {
    const column: Pick<Column, 'settings'> = { settings: { grant: 'client_credentials', protocols: ['imap'] } };
    const { report } = await runDiagnosisOf(column, door, { sandbox, trusted, stepMs: 15_000 });
    expect(report.findings.filter(({ status }) => status === 'fail' || status === 'warn')).toEqual([
      expect.objectContaining({
        check: 'address-families',
        status: 'warn',
        code: 'IPV6_LEADS_NOWHERE',
        params: expect.objectContaining({ places: ['outlook.office365.com:993'] }),
      }),
    ]);
    const { hostRoutes, imapSession } = report.timings;
    expect(imapSession?.endMs).toBeLessThan((hostRoutes?.endMs ?? 0) - 1_000);
    expect((hostRoutes?.endMs ?? 0) - (hostRoutes?.startMs ?? 0)).toBeLessThan(5_000);
  } finally {
    await door.close();
    await hole.close();
    await sandbox.close();
  }
}, 40_000);
