/** One measured comparison, as it stands in docs/benchmarks.json. */
export interface Row {
  readonly group: string;
  readonly measure: string;
  readonly unit: string;
  readonly ours: number;
  readonly peer: string;
  readonly peerValue: number;
  /** How many times better we are: above 1 is for us, whichever direction is good. */
  readonly ratio: number;
  /** What cannot be bettered with this runtime or this network; absent where there is no such bound. */
  readonly floor?: number;
}

/** A figure as people read it: three digits. */
export const figure = (value: number): string => String(Number(value.toPrecision(3)));

/** The same bytes by this runtime alone: no peer, but what nobody who runs on it can be quicker than. */
export const withoutUs = 'Node without us';

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
};

/** What working on many mailboxes cost. */
export interface FleetFigures {
  readonly count: number;
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly memoryKiB: number;
}

/** The median run, by wall time and by CPU time each for itself. */
export const medianFleet = (runs: readonly FleetFigures[]): FleetFigures => ({
  count: runs[0]?.count ?? 0,
  wallMs: median(runs.map(({ wallMs }) => wallMs)),
  cpuMs: median(runs.map(({ cpuMs }) => cpuMs)),
  memoryKiB: median(runs.map(({ memoryKiB }) => memoryKiB)),
});

export const perSecond = ({ count, wallMs }: FleetFigures): number => (count / wallMs) * 1000;
/** Of the client's own CPU time. */
export const perCoreSecond = ({ count, cpuMs }: FleetFigures): number => (count / cpuMs) * 1000;

const round = (value: number): number => Number(value.toPrecision(4));

interface Compared {
  readonly group: string;
  readonly measure: string;
  readonly unit: string;
  readonly ours: number;
  readonly peers: Readonly<Record<string, number>>;
  readonly good: 'less' | 'more';
  readonly floor?: number;
}

/** A row for each peer. */
export const rowsOf = ({ ours, peers, good, floor, ...rest }: Compared): Row[] =>
  Object.entries(peers).map(([peer, peerValue]) => ({
    ...rest,
    ours: round(ours),
    peer,
    peerValue: round(peerValue),
    ratio: round(good === 'less' ? peerValue / ours : ours / peerValue),
    ...(floor !== undefined && { floor: round(floor) }),
  }));
