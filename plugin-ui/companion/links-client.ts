import type * as z from 'zod';
import type * as contract from '../../companion-service/http/links/link-contract.ts';
import { call, jsonOf } from './companion-client.ts';

export type SupportLink = z.infer<typeof contract.link>;
export type WantedLink = Required<z.input<typeof contract.linkRequest>>;

/** What the page asks of the companion about support links; rejects as the companion's client does. */
export const linksClient = {
  list: async (): Promise<readonly SupportLink[]> =>
    (await jsonOf<{ links: readonly SupportLink[] }>(await call('GET', '/links'))).links,
  make: async (wanted: WantedLink): Promise<{ readonly link: SupportLink; readonly address: string }> =>
    jsonOf(await call('POST', '/links', wanted)),
  revoke: async (id: string): Promise<void> => {
    await call('DELETE', `/links/${encodeURIComponent(id)}`);
  },
  answer: async (id: string, text: string): Promise<void> => {
    await call('POST', `/links/${encodeURIComponent(id)}/notes`, { text });
  },
};
