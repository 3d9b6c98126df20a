import type { Column } from './columns.ts';
import { connectionFaults } from './connection-faults.ts';
import type { Fault } from './faults.ts';
import { httpFaults } from './http-faults.ts';
import { mailFaults } from './mail-faults.ts';

/** Faults that are made before a server is reached. */
const madeByTheDoor = new Set<Fault>(['refused', 'blackHoled', 'proxy407', 'proxy403', 'proxySilent']);

/** True for faults of a connection, whatever it carries. */
export const isOfConnection = (fault: Fault): boolean =>
  madeByTheDoor.has(fault) || fault === 'tlsOnPlainPort' || connectionFaults[fault] !== undefined;

const beforeSecrets = new Set(['greeting', 'CAPABILITY', 'CAPA']);

/** Faults of one protocol, or of one of its steps. */
function isSaidHere(fault: Fault, peer: Column['peer'], step: string): boolean {
  if (fault === 'oversizedLiteral') return peer === 'imap';
  return fault !== 'injected' || step === 'STARTTLS';
}

/** Why a cell of the matrix makes no sense; undefined when it does. */
export function whyNot(fault: Fault, { at, peer, step, meetsConnection }: Column): string | undefined {
  if (fault === 'tlsOnPlainPort') {
    return at.kind === 'connection' && at.startTls ? undefined : 'only SMTP begins on a plain port';
  }
  const isPlain = peer === 'smtp' && ['greeting', 'EHLO', 'STARTTLS'].includes(step);
  switch (at.kind) {
    case 'connection':
      return isOfConnection(fault) ? undefined : 'the connection is made, the answer goes wrong later';
    case 'request':
      if (httpFaults[fault]) return undefined;
      if (!isOfConnection(fault)) return 'not a matter of HTTP';
      return meetsConnection ? undefined : 'the connection fails at an earlier step';
    case 'turn':
      if (mailFaults[fault] && isSaidHere(fault, peer, step)) {
        if (fault === 'parrot' && (beforeSecrets.has(step) || isPlain)) return 'nothing secret was said yet';
        return fault === 'turnedAway' && step === 'CAPA' ? 'a server may refuse to say what it offers' : undefined;
      }
      if (fault === 'injected') return 'nothing is encrypted later';
      if (fault === 'oversizedLiteral') return 'only IMAP has literals';
      return isOfConnection(fault) ? 'the connection fails at an earlier step' : 'mail servers speak no HTTP';
  }
}
