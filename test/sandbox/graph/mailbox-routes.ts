import { randomUUID } from 'node:crypto';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import {
  type Folder,
  isWellFormedId,
  type MailboxContent,
  type MailStore,
  type StoredMessage,
} from '../exchange/mail-store.ts';
import { writtenMessage } from '../exchange/sample-messages.ts';
import type { Mailbox } from '../organizations.ts';
import type { Caller } from './caller.ts';
import { accessDenied, badRequest, GraphFailure, itemNotFound } from './graph-failure.ts';
import { openMailbox, type Reach, reaches } from './mailbox-access.ts';
import { folderResource, messageResource, numberOption, select, selectedNames } from './resources.ts';

/** A request on a mailbox that the caller may make. */
interface MailboxRequest {
  readonly caller: Caller;
  readonly mailbox: Mailbox;
  readonly content: MailboxContent;
  readonly request: Request;
  readonly response: Response;
}

const parameter = ({ params }: Request, name: string): string | undefined => {
  const value = params[name];
  return typeof value === 'string' ? value : undefined;
};

const wellFormed = (id: string | undefined): string => {
  if (id === undefined || !isWellFormedId(id))
    throw new GraphFailure(400, 'ErrorInvalidIdMalformed', 'Id is malformed.');
  return id;
};

const folderOf = ({ content, request }: MailboxRequest): Folder => {
  const id = parameter(request, 'folder') ?? '';
  const folder = content.folderOfId(id);
  if (folder) return folder;
  wellFormed(id);
  throw itemNotFound();
};

const messageOf = ({ content, request }: MailboxRequest): { folder: Folder; message: StoredMessage } => {
  const found = content.messageOfId(wellFormed(parameter(request, 'message')));
  if (!found) throw itemNotFound();
  return found;
};

const bodyOf = <T>(schema: z.ZodType<T>, { request }: MailboxRequest): T => {
  const parsed = schema.safeParse(request.body);
  if (!parsed.success) throw badRequest('Unable to read JSON request payload.');
  return parsed.data;
};

/** Which messages of a folder a list shows: newest first, and read or unread ones only where asked. */
function listed(folder: Folder, { query }: Request): StoredMessage[] {
  const filter = query['$filter'];
  const wanted = typeof filter === 'string' ? /^isRead eq (true|false)$/.exec(filter)?.[1] : undefined;
  if (filter !== undefined && wanted === undefined)
    throw badRequest('Invalid filter clause: this one is not simulated.');
  return folder.messages
    .filter(({ flags }) => wanted === undefined || flags.has('\\Seen') === (wanted === 'true'))
    .toSorted((one, other) => other.receivedAt.getTime() - one.receivedAt.getTime());
}

function listMessages(asked: MailboxRequest): void {
  const { caller, mailbox, request, response } = asked;
  const withBody = reaches(caller, mailbox, 'bodies');
  const asksForBody = selectedNames(request.query)?.some((name) => name === 'body' || name === 'bodyPreview');
  if (asksForBody && !withBody) throw accessDenied();
  const folder = folderOf(asked);
  const top = numberOption(request.query, '$top', 10, 1000);
  const skip = numberOption(request.query, '$skip', 0, 1_000_000);
  const all = listed(folder, request);
  const value = all
    .slice(skip, skip + top)
    .map((message) => select(messageResource(message, folder, withBody), 'message', request.query));
  const next = new URL(request.originalUrl, `https://${request.hostname}`);
  next.searchParams.set('$skip', String(skip + top));
  response.json({ value, ...(skip + top < all.length ? { '@odata.nextLink': next.href } : {}) });
}

function showMessage(asked: MailboxRequest, status = 200, shown = messageOf(asked)): void {
  const { caller, mailbox, request, response } = asked;
  const resource = messageResource(shown.message, shown.folder, reaches(caller, mailbox, 'bodies'));
  response.status(status).json(select(resource, 'message', request.query));
}

const draft = z.object({
  subject: z.string().max(255).default(''),
  body: z
    .object({ contentType: z.string(), content: z.string().max(100_000) })
    .default({ contentType: 'text', content: '' }),
});

function createDraft(asked: MailboxRequest, folder: Folder): void {
  const { mailbox, content } = asked;
  const { subject, body } = bodyOf(draft, asked);
  const self = { name: mailbox.displayName, address: mailbox.address };
  const messageId = `<${randomUUID()}@${mailbox.address.split('@')[1]}>`;
  const written = writtenMessage({
    subject,
    from: self,
    to: self,
    messageId,
    receivedAt: new Date(),
    text: body.content,
  });
  showMessage(asked, 201, { folder, message: content.add(folder, written, ['\\Draft'], true) });
}

function updateMessage(asked: MailboxRequest): void {
  const { message } = messageOf(asked);
  const { isRead } = bodyOf(z.object({ isRead: z.boolean().optional() }), asked);
  if (isRead === true) message.flags.add('\\Seen');
  if (isRead === false) message.flags.delete('\\Seen');
  showMessage(asked);
}

function moveMessage(asked: MailboxRequest): void {
  const { content } = asked;
  const { folder, message } = messageOf(asked);
  const target = content.folderOfId(bodyOf(z.object({ destinationId: z.string() }), asked).destinationId);
  if (!target) throw itemNotFound();
  folder.messages = folder.messages.filter((kept) => kept !== message);
  showMessage(asked, 201, { folder: target, message: content.add(target, message, message.flags, message.isDraft) });
}

const newFolder = z.object({ displayName: z.string().min(1).max(255), isHidden: z.boolean().default(false) });

function createFolder(asked: MailboxRequest): void {
  const { content, response } = asked;
  const { displayName, isHidden } = bodyOf(newFolder, asked);
  if (content.folderNamed(displayName)) {
    throw new GraphFailure(409, 'ErrorFolderExists', 'A folder with the specified name already exists.');
  }
  response.status(201).json(folderResource(content.createFolder(displayName, isHidden)));
}

function deleteFolder(asked: MailboxRequest): void {
  const folder = folderOf(asked);
  if (folder.wellKnownName)
    throw new GraphFailure(403, 'ErrorDeleteDistinguishedFolder', 'Distinguished folders cannot be deleted.');
  asked.content.folders = asked.content.folders.filter((kept) => kept !== folder);
  asked.response.status(204).end();
}

/** The requests under `/me` and under `/users/{user}`. */
export function mailboxRoutes(mailStore: MailStore, callerOfRequest: (request: Request) => Promise<Caller>): Router {
  const router = Router({ mergeParams: true });
  const on =
    (reach: Reach, handle: (asked: MailboxRequest) => void): RequestHandler =>
    async (request, response) => {
      const caller = await callerOfRequest(request);
      const mailbox = openMailbox(caller, parameter(request, 'user'), reach);
      handle({ caller, mailbox, content: mailStore.contentOf(mailbox), request, response });
    };

  router.get(
    '/mailFolders',
    on('basics', ({ content, request, response }) => {
      const shown = content.folders.filter(
        ({ isHidden }) => !isHidden || request.query['includeHiddenFolders'] === 'true',
      );
      response.json({ value: shown.map((folder) => select(folderResource(folder), 'mailFolder', request.query)) });
    }),
  );
  router.post('/mailFolders', on('changes', createFolder));
  router.get(
    '/mailFolders/:folder',
    on('basics', (asked) => {
      asked.response.json(select(folderResource(folderOf(asked)), 'mailFolder', asked.request.query));
    }),
  );
  router.delete('/mailFolders/:folder', on('changes', deleteFolder));
  router.get('/mailFolders/:folder/messages', on('basics', listMessages));
  router.post(
    '/mailFolders/:folder/messages',
    on('changes', (asked) => createDraft(asked, folderOf(asked))),
  );
  router.get(
    '/messages/:message',
    on('basics', (asked) => showMessage(asked)),
  );
  router.patch('/messages/:message', on('changes', updateMessage));
  router.post('/messages/:message/move', on('changes', moveMessage));
  router.delete(
    '/messages/:message',
    on('changes', (asked) => {
      const { folder, message } = messageOf(asked);
      folder.messages = folder.messages.filter((kept) => kept !== message);
      asked.response.status(204).end();
    }),
  );
  return router;
}
