import { createMappedNetworkDoor } from '../../companion-service/probes/network/mapped-network-door.ts';
import type { NetworkDoor } from '../../companion-service/probes/network/network-door.ts';
import { kept } from '../kept.ts';
import { type ScriptedServer, testAuthority } from './scripted-server.ts';

/** A door that leads one host and port to the server. Both are closed with the test. */
export async function doorTo(server: ScriptedServer, peer: `${string}:${number}`): Promise<NetworkDoor> {
  const { port } = kept(server);
  const { certificatePem } = await testAuthority();
  return kept(createMappedNetworkDoor({ map: new Map([[peer, port]]), caPem: certificatePem }));
}
