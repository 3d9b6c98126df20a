import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { speakLater } from '../../../plugin-ui/i18n/spoken.ts';
import { SharePart } from '../../../plugin-ui/share/share-part.tsx';

// On the page, whoever fetches the part fetches its words too.
beforeAll(speakLater);

const originalFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = originalFetch;
});

const link = {
  id: 'l1',
  mailAddress: 'jira@contoso.example',
  permission: 'rerun',
  withMailAddress: false,
  state: 'open',
  madeAt: '2026-11-23T10:00:00.000Z',
  expiresAt: '2026-11-30T10:00:00.000Z',
  uses: 3,
  reruns: [{ startedAt: '2026-11-23T11:00:00.000Z', state: 'ended' }],
  notes: [{ side: 'support', writtenAt: '2026-11-23T12:00:00.000Z', text: 'Make a new secret.', mark: 'cause' }],
};
const address = 'https://jira.contoso.example/mail-oauth/report#secret';

let links: object[];
const asked: { method: string; path: string; body: unknown }[] = [];

/** The companion's answers, by the same `fetch` that the page uses. */
function answerWith(answers: (method: string, path: string) => { status: number; body?: unknown }): void {
  asked.length = 0;
  const answerTo = async (address: unknown, init: RequestInit = {}) => {
    const [method, path] = [init.method ?? 'GET', String(address)];
    asked.push({ method, path, body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined });
    const { status, body } = answers(method, path);
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    return { ok: status < 400, status, headers: new Map([['content-type', type]]), json: async () => body };
  };
  Object.assign(globalThis, { fetch: answerTo });
}

const companion = (method: string, path: string): { status: number; body?: unknown } => {
  if (path.endsWith('/notes')) return { status: 204 };
  if (method === 'DELETE') links = [{ ...link, state: 'revoked' }];
  if (method === 'POST') links = [link];
  return method === 'POST' ? { status: 201, body: { link, address } } : { status: 200, body: { links } };
};

beforeEach(() => {
  links = [];
});

test('a link is made as chosen, shown once, listed with what support wrote, answered and revoked', async () => {
  answerWith(companion);
  const user = userEvent.setup();
  render(<SharePart diagnosisId="d1" />);
  await user.click(screen.getByRole('radio', { name: 'See it and run the check again' }));
  await user.selectOptions(screen.getByLabelText('Open for'), '1 day');
  await user.click(screen.getByRole('button', { name: 'Make a link' }));
  expect(await screen.findByText(address)).toBeVisible();
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
    diagnosisId: 'd1',
    permission: 'rerun',
    hours: 24,
    withMailAddress: false,
  });
  expect(screen.getByText('Make a new secret.')).toBeVisible();
  expect(screen.getByText(/This is the cause/)).toBeVisible();
  expect(screen.getByText(/opened: 3, run again: 1/)).toBeVisible();
  await user.type(screen.getByLabelText('Answer to support'), 'Done.');
  await user.click(screen.getByRole('button', { name: 'Send the answer' }));
  expect(asked.find(({ path }) => path.endsWith('/links/l1/notes'))?.body).toEqual({ text: 'Done.' });
  await user.click(await screen.findByRole('button', { name: /^Revoke the link/ }));
  expect(await screen.findByText('Revoked')).toBeVisible();
});

test('a companion without storage says so, in its own words', async () => {
  answerWith(() => ({
    status: 503,
    body: { title: 'The storage could not be opened', detail: 'Diagnoses work.' },
  }));
  render(<SharePart diagnosisId="d1" />);
  expect(await screen.findByText('The storage could not be opened. Diagnoses work.')).toBeVisible();
});
