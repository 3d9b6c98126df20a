import { createServer, Packet } from 'dns2';

type Kind = 'A' | 'AAAA' | 'CNAME';
/** Records; `denied` says that the whole name does not exist; `silent` answers nothing at all. */
type Answer = readonly string[] | 'serverFailure' | 'refused' | 'denied' | 'silent';

/** What a server says of each name; a kind that is not listed has no records. */
export type Zone = Readonly<Record<string, Partial<Record<Kind, Answer>>>>;

/** RFC 1035 section 4.1.1. */
const responseCodes = { serverFailure: 2, denied: 3, refused: 5 } as const;

export interface RunningDnsServer {
  /** `address:port`. */
  readonly address: string;
  /** Questions that came, as `AAAA mail.example`. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const kindOf = (type: number): Kind | undefined =>
  (['A', 'AAAA', 'CNAME'] as const).find((kind) => Packet.TYPE[kind] === type);

/** A real DNS server on a port of this machine. An alias is followed by its target's addresses, as resolvers do. */
export async function startDnsServer(zone: Zone): Promise<RunningDnsServer> {
  const asked: string[] = [];
  const server = createServer({
    udp: true,
    handle: (request, send) => {
      const [question] = request.questions;
      const kind = question && kindOf(question.type);
      if (!question || !kind) return;
      asked.push(`${kind} ${question.name}`);
      const response = Packet.createResponseFromRequest(request);
      const record = (name: string, type: Kind, value: string) =>
        response.answers.push({
          name,
          type: Packet.TYPE[type],
          class: Packet.CLASS.IN,
          ttl: 60,
          ...(type === 'CNAME' ? { domain: value } : { address: value }),
        } as (typeof response.answers)[number]);
      let name = question.name;
      for (let followed = 0; kind !== 'CNAME' && followed < 8; followed += 1) {
        const alias = zone[name]?.CNAME;
        if (!Array.isArray(alias)) break;
        record(name, 'CNAME', alias[0]);
        name = alias[0];
      }
      const answer = zone[name]?.[kind] ?? (zone[name] ? [] : 'denied');
      if (answer === 'silent') return;
      if (typeof answer === 'string') response.header.rcode = responseCodes[answer];
      else for (const value of answer) record(name, kind, value);
      send(response).catch(() => undefined);
    },
  });
  const { udp } = await server.listen({ udp: { port: 0, address: '127.0.0.1' } });
  if (!udp) throw new Error('no port');
  return { address: `127.0.0.1:${udp.port}`, asked, close: () => server.close() };
}
