import { expect, test } from '@jest/globals';
import { connectionValues } from '#facts/connection-values.ts';
import type { DiagnosisContext } from '../../companion-service/diagnosis/probe.ts';
import { routeProbes } from '../../companion-service/diagnosis/probes/route-probes.ts';
import type { NetworkDoor } from '../../companion-service/probes/network/network-door.ts';
import { settings } from '../checks/observed.ts';

const asked: string[] = [];
const answer = { found: [], tookMs: 0 };
const door = {
  lookup: async () => [],
  askDns: async (host: string) => {
    asked.push(host);
    return { ipv4: answer, ipv6: answer, aliases: [] };
  },
  tryAddresses: async () => [],
} as unknown as NetworkDoor;

const look = (changes: Partial<DiagnosisContext>) => {
  asked.length = 0;
  const context = {
    settings,
    door,
    startedWith: 'signIn',
    signal: new AbortController().signal,
    values: () => connectionValues(settings),
    ...changes,
  } as DiagnosisContext;
  return Promise.all(routeProbes.map((probe) => probe.observe({}, context))).then(([observed]) => observed?.hostRoutes);
};

test('each host once, with the ports that the settings need', async () => {
  const seen = await look({});
  expect(seen?.hosts.map(({ host, ports }) => [host, ports])).toEqual([
    ['login.microsoftonline.com', [443]],
    ['graph.microsoft.com', [443]],
    ['outlook.office365.com', [993, 995]],
    ['smtp.office365.com', [587]],
  ]);
});

test.each([
  ['in a fleet', { resumesTls: true, startedWith: 'clientCredentials' }],
  ['where a stored token stands in for a person', { startedWith: 'refreshToken' }],
] as const)('%s nobody reads along: nothing is asked and nothing is tried', async (_name, changes) => {
  expect(await look(changes)).toBeUndefined();
  expect(asked).toEqual([]);
});

test('a stored token, and somebody who pressed the button: it is looked at', async () => {
  expect(await look({ startedWith: 'refreshToken', isReadAlong: true })).toBeDefined();
});

test('through a door that cannot tell, nothing is observed', async () => {
  const { askDns: _askDns, ...mute } = door;
  expect(await look({ door: mute as NetworkDoor })).toBeUndefined();
});
