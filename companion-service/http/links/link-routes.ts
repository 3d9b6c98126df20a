import type { RunningDiagnoses } from '../../diagnosis/running-diagnoses.ts';
import type { FinishedDiagnoses } from '../../links/finished-diagnoses.ts';
import { makeLink } from '../../links/make-link.ts';
import { rerunStateOf } from '../../links/reruns.ts';
import type { Vault } from '../../links/vault.ts';
import { appendAudit, appendAuditIn } from '../../storage/audit.ts';
import { addLinkNote, listLinkNotes, markNotesSeen } from '../../storage/link-notes.ts';
import { listLinkReruns } from '../../storage/link-reruns.ts';
import { findLink, type Link, linkStateOf, listLinks, revokeLink } from '../../storage/links.ts';
import { findReport } from '../../storage/reports.ts';
import { askerOf } from '../caller.ts';
import { Problem, parseBody } from '../problem.ts';
import type { Route } from '../route.ts';
import * as contract from './link-contract.ts';

export interface LinkRouteServices {
  /** Undefined when the storage could not be opened. */
  readonly vault: Vault | undefined;
  readonly finished: FinishedDiagnoses | undefined;
  readonly diagnoses: RunningDiagnoses;
  readonly publicUrl: string;
  readonly toBrowserAddress: (url: string) => string;
}

export const noStorage = new Problem(503, 'The storage could not be opened', {
  detail: 'Diagnoses work; links and stored reports do not. The companion’s log tells more.',
});

const mostNotes = 200;

async function tellLink({ store }: Vault, link: Link) {
  const [stored, reruns, notes] = await Promise.all([
    findReport(store, link.reportId),
    listLinkReruns(store, link.id),
    listLinkNotes(store, link.id),
  ]);
  return {
    id: link.id,
    mailAddress: stored?.mailAddress ?? '',
    permission: link.scope,
    withMailAddress: !link.hidesAddress,
    state: linkStateOf(link),
    madeAt: link.madeAt.toISOString(),
    expiresAt: link.expiresAt.toISOString(),
    uses: link.uses,
    ...(link.lastUsedAt && { lastUsedAt: link.lastUsedAt.toISOString() }),
    reruns: reruns.map((rerun) => ({ startedAt: rerun.startedAt.toISOString(), state: rerunStateOf(rerun) })),
    notes: notes.map(({ authorSide, authorName, writtenAt, body, finding, mark }) => ({
      side: authorSide,
      writtenAt: writtenAt.toISOString(),
      text: body,
      ...(authorName !== null && { author: authorName }),
      ...(finding !== null && { finding }),
      ...(mark !== null && { mark }),
    })),
  };
}

/** What an administrator does with support links. */
export function linkRoutes(services: LinkRouteServices): readonly Route[] {
  const { diagnoses, finished, publicUrl, toBrowserAddress } = services;
  const vaultOf = (): Vault => {
    if (!services.vault) throw noStorage;
    return services.vault;
  };
  const callers = ['systemAdmin'] as const;
  const unknownLink = (): Problem => new Problem(404, 'This link is not known here');
  return [
    {
      method: 'post',
      path: '/links',
      summary: 'Make a link by which support sees a finished diagnosis',
      callers,
      isProvedAnew: true,
      body: contract.linkRequest,
      answer: { status: 201, schema: contract.linkMade },
      handle: async (request, response) => {
        const wanted = parseBody(contract.linkRequest, request.body);
        const vault = vaultOf();
        const { owner, actor } = askerOf(response);
        const ended = finished?.find(wanted.diagnosisId, owner);
        if (!ended) {
          if (!diagnoses.has(wanted.diagnosisId, owner)) throw new Problem(404, 'This diagnosis is not known here');
          throw new Problem(409, 'The diagnosis has not ended');
        }
        const { permission: scope, hours, withMailAddress } = wanted;
        const made = await makeLink(vault, ended, { scope, hours, hidesAddress: !withMailAddress }, actor);
        if (made === 'noReport') throw new Problem(404, 'The report has been deleted');
        if (made === 'needsSignIn') {
          throw new Problem(409, 'This diagnosis cannot run again by itself', {
            detail: 'It ended without a refresh token, so each run needs a person to sign in. Make a link for viewing.',
          });
        }
        const address = toBrowserAddress(`${publicUrl}/mail-oauth/report#${made.secret.reveal()}`);
        response.status(201).json({ link: await tellLink(vault, made.link), address });
      },
    },
    {
      method: 'get',
      path: '/links',
      summary: 'Support links with their uses, re-runs and notes, the newest first',
      callers,
      answer: { status: 200, schema: contract.linkList },
      handle: async (_request, response) => {
        const vault = vaultOf();
        const links = await listLinks(vault.store);
        const told = [];
        for (const link of links) {
          told.push(await tellLink(vault, link));
          await markNotesSeen(vault.store, link.id, 'admin');
        }
        response.json({ links: told });
      },
    },
    {
      method: 'post',
      path: '/links/:id/notes',
      summary: 'Answer support on the page of a link',
      callers,
      body: contract.adminNote,
      answer: { status: 204 },
      handle: async (request, response) => {
        const { text } = parseBody(contract.adminNote, request.body);
        const { store } = vaultOf();
        const link = await findLink(store, String(request.params['id']));
        if (!link) throw unknownLink();
        if ((await listLinkNotes(store, link.id)).length >= mostNotes)
          throw new Problem(409, 'There are too many notes');
        const { actor, session } = askerOf(response);
        const authorName = session?.userName;
        await addLinkNote(store, {
          linkId: link.id,
          authorSide: 'admin',
          body: text,
          ...(authorName !== undefined && { authorName }),
        });
        await appendAudit(store, { actor, action: 'noteLeft', target: `link:${link.id}` });
        response.status(204).end();
      },
    },
    {
      method: 'delete',
      path: '/links/:id',
      summary: 'Revoke a link at once; credentials kept for it alone are deleted',
      callers,
      answer: { status: 204 },
      handle: async (request, response) => {
        const { store } = vaultOf();
        const { actor } = askerOf(response);
        const revoked = await store.transaction(async (transaction) => {
          const link = await revokeLink(transaction, String(request.params['id']), actor.id);
          if (link) await appendAuditIn(transaction, { actor, action: 'linkRevoked', target: `link:${link.id}` });
          return link;
        });
        if (!revoked) throw unknownLink();
        response.status(204).end();
      },
    },
  ];
}
