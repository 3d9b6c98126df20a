import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import type { ShownCertificates } from './certificates.ts';
import type { Fault } from './faults.ts';
import { cut, drip, type FaultServer, secured, wireServer } from './wire.ts';

/** What happens to a connection once whatever comes before TLS has been said. */
type AtHandshake = (raw: Socket, shown: ShownCertificates, everyMs: number) => void;

const shows =
  (which: keyof ShownCertificates): AtHandshake =>
  (raw, shown) => {
    secured(raw, shown[which]);
  };

/** Until the client has begun TLS, so that what follows answers its ClientHello. */
const onFirstBytes = (raw: Socket, act: () => void): void => {
  raw.once('data', act);
};

/** A ServerHello's first bytes: a record header that promises more than comes. */
const beginningOfHello = Buffer.from([0x16, 0x03, 0x03, 0x00, 0x7a, 0x02, 0x00, 0x00]);

/** Faults of a connection below what it carries. Those without a server of their own are made by the door. */
export const connectionFaults: Partial<Record<Fault, AtHandshake>> = {
  silent: () => undefined,
  reset: (raw) => cut({ raw, stream: raw }),
  resetMidway: (raw) =>
    onFirstBytes(raw, () => {
      raw.write(beginningOfHello, () => cut({ raw, stream: raw }));
    }),
  closed: (raw) => raw.end(),
  closedEarly: (raw) => onFirstBytes(raw, () => raw.end(beginningOfHello)),
  trickle: (raw, _shown, everyMs) =>
    onFirstBytes(raw, () => {
      raw.write(beginningOfHello);
      void drip({ raw, stream: raw }, '\0'.repeat(100), everyMs);
    }),
  garbage: (raw) => onFirstBytes(raw, () => raw.write(randomBytes(512))),
  plainText: (raw) => onFirstBytes(raw, () => raw.end('HTTP/1.0 400 Bad Request\r\n\r\nThis is plain text.\r\n')),
  wrongName: shows('wrongName'),
  expired: shows('expired'),
  selfSigned: shows('selfSigned'),
  unknownCa: shows('unknownCa'),
  oldTls: shows('oldTls'),
};

/**
 * A server at which every connection goes wrong the same way. `before` speaks what comes before TLS, where the
 * protocol has something to say there, and calls back when TLS is due.
 */
export function connectionFaultServer(
  fault: AtHandshake,
  shown: ShownCertificates,
  everyMs: number,
  before: (raw: Socket, then: () => void) => void = (_raw, then) => then(),
): Promise<FaultServer> {
  return wireServer((raw) => before(raw, () => fault(raw, shown, everyMs)));
}
