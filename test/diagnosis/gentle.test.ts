import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { NetworkDoor } from '../../companion-service/probes/network/network-door.ts';
import { mailbox, tenant } from '../faults/columns.ts';
import { runWhole } from '../faults/run-cell.ts';
import { registrationOf } from '../sandbox/organizations.ts';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
}, 60_000);
afterAll(() => sandbox?.close());

/** Counts what is under way at once: connections by their port, requests for a mailbox at Graph. */
function counting(door: NetworkDoor) {
  const now = new Map<string, number>();
  const most = new Map<string, number>();
  const begin = (what: string) => {
    const count = (now.get(what) ?? 0) + 1;
    now.set(what, count);
    most.set(what, Math.max(count, most.get(what) ?? 0));
    return () => now.set(what, (now.get(what) ?? 0) - 1);
  };
  const open: NetworkDoor['open'] = async (host, port, signal) => {
    const end = begin(`port ${port}`);
    try {
      const opened = await door.open(host, port, signal);
      opened.socket.once('close', end);
      return opened;
    } catch (error) {
      end();
      throw error;
    }
  };
  const request: NetworkDoor['request'] = async (url, wanted) => {
    const isOfMailbox = /^\/v1\.0\/(?:me|users)\b/.test(new URL(url).pathname);
    const end = begin(isOfMailbox ? 'mailbox requests' : 'other requests');
    try {
      return await door.request(url, wanted);
    } finally {
      end();
    }
  };
  return { door: { ...door, open, request }, most, now };
}

test('a whole diagnosis is gentle: one connection a mail protocol at a time, four requests for a mailbox at most', async () => {
  const registration = registrationOf('commercial', 'app-only');
  const { door, most } = counting(sandbox.door);
  const { report } = await runWhole({
    settings: {
      mailAddress: mailbox,
      plan: 'commercial',
      tenant,
      protocols: ['imap', 'pop', 'smtp', 'graph'],
      grant: 'client_credentials',
      clientId: registration.clientId,
      otherMailbox: `finance@${mailbox.split('@')[1]}`,
    },
    clientSecret: registration.secrets[0]?.value ?? '',
    door,
    stepMs: 15_000,
    signIn: async () => new URLSearchParams(),
  });
  expect(report.observations.imapSession?.opened?.accepted).toBe(true);
  expect(report.observations.otherImapSession).toBeDefined();
  expect(report.observations.graphMailbox?.inbox.exchange.status).toBe(200);
  for (const port of [993, 995, 587]) expect([port, most.get(`port ${port}`)]).toEqual([port, 1]);
  expect(most.get('mailbox requests')).toBeLessThanOrEqual(4);
  expect(most.get('mailbox requests')).toBeGreaterThan(0);
}, 60_000);
