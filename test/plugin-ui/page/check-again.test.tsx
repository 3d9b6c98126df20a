import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { Finding } from '../../../companion-service/checks/finding.ts';
import { CompanionProblem } from '../../../plugin-ui/companion/companion-client.ts';
import {
  CompanionStandIn,
  clientId,
  reportOf,
  secretValue,
  showPage,
  standInForJira,
  willingJira,
} from './stand-ins.tsx';

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

const failing: Finding[] = [
  { check: 'credentials-accepted', stage: 'registration', status: 'pass' },
  { check: 'imap-inbox', stage: 'mailbox', status: 'fail', code: 'MAILBOX_NOT_CONNECTED', params: { evidence: 'NO' } },
];

async function verified(companion: CompanionStandIn, user: UserEvent, told: Finding[]): Promise<void> {
  await user.type(screen.getByLabelText('Mail address'), 'jira@contoso.example{Enter}');
  await user.type(await screen.findByLabelText('Client ID'), clientId);
  await user.type(screen.getByLabelText('Client secret'), secretValue);
  await user.click(screen.getByRole('button', { name: 'Verify' }));
  await tell(companion, told);
}

async function tell(companion: CompanionStandIn, told: Finding[]): Promise<void> {
  await waitFor(() => companion.listener);
  const [started] = companion.started;
  if (!started) throw new Error('No diagnosis was started.');
  await act(async () => {
    companion.tell({ type: 'started', checks: told.map(({ check, stage }) => ({ check, stage })) });
    companion.tell({ type: 'ended', report: reportOf(started.settings, told) });
  });
}

test('one stage again: asked of the run that is over, with the secret that is held, and shown in its place', async () => {
  standInForJira(willingJira);
  const companion = new CompanionStandIn();
  const { user, container } = showPage(companion);
  await verified(companion, user, failing);
  await screen.findByText('Not working yet');
  expect((await axe(container)).violations).toEqual([]);
  await user.click(await screen.findByRole('button', { name: 'Check again: Mailbox' }));
  expect(companion.stagesAgain).toEqual([{ id: 'd1', stage: 'mailbox', clientSecret: secretValue }]);
  expect(companion.started).toHaveLength(1);
  await tell(
    companion,
    failing.map(({ check, stage }) => ({ check, stage, status: 'pass' })),
  );
  expect(await screen.findByText('Everything passed')).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Since the last verification' }).textContent).toContain('Fixed');
});

test('a refusal is told at the stage, with what to do instead, and the run stays', async () => {
  standInForJira(willingJira);
  const companion = new CompanionStandIn();
  const { user } = showPage(companion);
  await verified(companion, user, failing);
  companion.startFailure = new CompanionProblem(
    'This verification is too old for one stage',
    409,
    'Verify everything.',
  );
  await user.click(await screen.findByRole('button', { name: 'Check again: Mailbox' }));
  expect(await screen.findByText('This verification is too old for one stage. Verify everything.')).toBeTruthy();
  expect(screen.getByText('Not working yet')).toBeTruthy();
  companion.away();
  await user.click(screen.getByRole('button', { name: 'Check again: App registration' }));
  expect(await screen.findByText('The companion service does not answer')).toBeTruthy();
});

test('with other values in the form, no stage of the old ones is offered', async () => {
  standInForJira(willingJira);
  const companion = new CompanionStandIn();
  const { user } = showPage(companion);
  await verified(companion, user, failing);
  await screen.findByRole('button', { name: 'Check again: Mailbox' });
  await user.type(screen.getByLabelText('Client ID'), '0');
  expect(screen.queryByRole('button', { name: 'Check again: Mailbox' })).toBeNull();
});
