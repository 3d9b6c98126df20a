import { figure, type Row, withoutUs } from './figures.ts';

const rowsOf = (rows: readonly Row[], group: string, measure: string) =>
  rows.filter((row) => row.group.startsWith(group) && row.measure === measure);

const told = (goal: string, reached: number, isMet: boolean): string =>
  `${isMet ? 'met' : 'NOT met'}: ${goal}: ${figure(reached)}`;

/** One diagnosis: how near the floor, and how far ahead of those who go one step after the other. */
function ofOneDiagnosis(rows: readonly Row[]): string[] {
  const delayed = rowsOf(rows, 'One complete diagnosis, 25 ms', 'median time');
  const [first] = delayed;
  if (first?.floor === undefined) return [];
  const sequential = delayed.filter(({ peer }) => peer.startsWith('Python') || peer.startsWith('curl, one'));
  const share = first.ours / Math.min(...sequential.map(({ peerValue }) => peerValue));
  return [
    told('at most 1.10 × the floor', first.ours / first.floor, first.ours <= 1.1 * first.floor),
    told('at most half of the best sequential peer', share, share <= 0.5),
  ];
}

/** A fleet: against the best peer, against TLS alone, and what of both this runtime leaves open to anybody. */
function ofFleet(rows: readonly Row[], group: string): string[] {
  const perCore = rowsOf(rows, group, 'mailboxes a second of client CPU');
  const peers = perCore.filter(({ peer }) => peer !== withoutUs);
  const [one] = peers;
  if (!one) return [];
  const best = Math.max(...peers.map(({ peerValue }) => peerValue));
  const goal = `at least 2 × the best peer per core (${group})`;
  const said = [told(goal, one.ours / best, one.ours >= 2 * best)];
  if (one.floor !== undefined) {
    const share = one.ours / one.floor;
    said.push(told(`at least 0.8 of what full TLS handshakes alone allow per core (${group})`, share, share >= 0.8));
  }
  const alone = perCore.find(({ peer }) => peer === withoutUs);
  if (alone) {
    const reach = alone.peerValue / best;
    const verdict =
      reach < 2 ? 'so 2 × is beyond every client on this runtime' : 'so 2 × is within reach of this runtime';
    said.push(
      `bound (${group}): Node without us reaches ${figure(reach)} × the best peer, ${verdict}; we reach ${figure(one.ours / alone.peerValue)} of Node without us`,
    );
  }
  return said;
}

/** The goals, each with what was reached. */
export function verdicts(rows: readonly Row[]): string[] {
  const fleets = [...new Set(rows.map(({ group }) => group))].filter((name) => name.includes('in flight'));
  return [...ofOneDiagnosis(rows), ...fleets.flatMap((group) => ofFleet(rows, group))];
}
