import { expect, test } from '@jest/globals';
import { cloudInstances } from '#facts/cloud-instances.ts';
import { provedSteps } from '#facts/guide/proved-steps.ts';
import { type GuideRequest, registrationGuide } from '#facts/guide/registration-guide.ts';
import { planIds, planOf } from '#facts/plans.ts';
import { checks } from '../../../companion-service/checks/index.ts';
import { everyCase, requestFor } from '../as-code/requests.ts';

const ids = (request: GuideRequest): string[] => registrationGuide(request).map(({ id }) => id);
const everyGuide = everyCase.map(([plan, grant]) => [plan, grant, registrationGuide(requestFor(plan, grant))] as const);

test('a person reads a shared mailbox over IMAP: the whole way, in order', () => {
  const request = requestFor('commercial', 'authorization_code', { protocols: ['imap'], sharedMailbox: true });
  expect(ids(request)).toEqual([
    'register-app',
    'add-redirect-uri',
    'add-permissions',
    'grant-admin-consent',
    'make-secret',
    'copy-ids',
    'shared-mailbox-access',
    'imap-enabled',
  ]);
});

test('an app without a user: no Redirect URL, Exchange instead', () => {
  expect(ids(requestFor('gccHigh', 'client_credentials', { protocols: ['imap', 'graph'] }))).toEqual([
    'register-app',
    'add-permissions',
    'grant-admin-consent',
    'make-secret',
    'copy-ids',
    'app-in-exchange',
    'mailbox-permission',
    'application-rbac',
    'imap-enabled',
  ]);
});

test('a personal account: no administrator, no Exchange', () => {
  expect(ids(requestFor('personal', 'authorization_code', { protocols: ['imap'] }))).toEqual([
    'register-app',
    'add-redirect-uri',
    'add-permissions',
    'make-secret',
    'copy-ids',
    'personal-imap-pop',
  ]);
});

test.each(everyGuide)('%s, %s: links lead into the portals of this cloud and of no other', (plan, _grant, steps) => {
  const { cloudInstance } = planOf(plan);
  const foreign = Object.entries(cloudInstances)
    .filter(([id]) => id !== cloudInstance)
    .flatMap(([, cloud]) => [cloud.entraAdminCenterHost, cloud.azurePortalHost, cloud.authorityHost]);
  const links = steps.flatMap(({ actions }) => actions.flatMap(({ link }) => link ?? []));
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) expect(foreign).not.toContain(new URL(link).host);
});

test.each(everyGuide)(
  '%s, %s: each step can be followed, is sourced, and no id stands twice',
  (_plan, _grant, steps) => {
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
    for (const { title, actions, doneWhen, source } of steps) {
      expect(title.split(' ').length).toBeLessThanOrEqual(7);
      expect(actions.length).toBeGreaterThan(0);
      expect(doneWhen).toMatch(/\.$/);
      expect(source).toMatchObject({
        url: expect.stringMatching(/^https:\/\//),
        readOn: expect.stringMatching(/^\d{4}-/),
      });
      for (const { text } of actions) expect(text).not.toMatch(/undefined|\[object|oops/i);
    }
  },
);

test('every check that proves a step exists', () => {
  const known = new Set(checks.map(({ id }) => id));
  for (const [, , steps] of everyGuide) {
    for (const { provedBy } of steps) for (const check of provedBy) expect(known).toContain(check);
  }
});

test('Redirect URLs are there to copy, exactly and once', () => {
  const request = requestFor('dod', 'authorization_code');
  const step = registrationGuide(request).find(({ id }) => id === 'add-redirect-uri');
  expect(step?.actions.flatMap(({ copy = [] }) => copy).map(({ value }) => value)).toEqual(request.redirectUris);
});

test('single tenant unless the endpoints name no tenant; a named tenant is put into the consent address', () => {
  const choice = (tenant: string) =>
    registrationGuide(requestFor('commercial', 'authorization_code', { tenant }))[0]?.actions[2]?.text;
  expect(choice('contoso.example')).toContain('Single tenant');
  expect(choice('common')).toContain('Multitenant');
  const clientId = '99999999-2222-4333-8444-555555555555';
  const consent = registrationGuide(requestFor('china', 'authorization_code', { clientId })).find(
    ({ id }) => id === 'grant-admin-consent',
  );
  expect(consent?.actions.at(-1)?.link).toMatch(
    /^https:\/\/login\.partner\.microsoftonline\.cn\/11111111-2222-4333-8444-555555555555\/v2\.0\/adminconsent\?/,
  );
});

test('app-only over Graph asks for no mail permission in Entra, and says why', () => {
  const steps = registrationGuide(requestFor('commercial', 'client_credentials', { protocols: ['graph'] }));
  const copied = steps.flatMap(({ actions }) => actions.flatMap(({ copy = [] }) => copy.map(({ value }) => value)));
  expect(copied).toContain('User.Read.All');
  expect(copied).not.toContain('Mail.ReadWrite');
  expect(JSON.stringify(steps)).toContain('grants add up');
});

test('commands quote what the admin typed and go to the cloud of the plan', () => {
  const mailAddress = "o'neil@contoso.example";
  const steps = registrationGuide(requestFor('gccHigh', 'client_credentials', { mailAddress }));
  const commands = steps.flatMap(({ actions }) => actions.flatMap(({ command }) => command ?? [])).join('\n');
  expect(commands).toContain("-Identity 'o''neil@contoso.example'");
  expect(commands).toContain("'PrimarySmtpAddress -eq ''o''''neil@contoso.example'''");
  expect(commands).toContain('-ExchangeEnvironmentName O365USGovGCCHigh');
});

test('steps are ticked off by what a diagnosis proved, and by nothing less', () => {
  const steps = registrationGuide(requestFor('commercial', 'authorization_code', { protocols: ['imap', 'graph'] }));
  const proved = (...findings: [string, string][]) => [
    ...provedSteps(
      steps,
      findings.map(([check, status]) => ({ check, status })),
    ),
  ];
  expect(proved()).toEqual([]);
  expect(proved(['redirect-uri-registered', 'pass'])).toEqual(['register-app', 'add-redirect-uri']);
  expect(proved(['redirect-uri-registered', 'warn'])).toEqual([]);
  expect(proved(['credentials-accepted', 'pass'])).toEqual(['register-app', 'make-secret', 'copy-ids']);
  expect(proved(['granted-scopes', 'pass'], ['granted-scopes', 'blocked'])).toEqual([]);
  expect(proved(['granted-scopes', 'pass'], ['granted-scopes', 'notApplicable'])).toEqual([
    'add-permissions',
    'grant-admin-consent',
  ]);
});

test('every plan has a guide of its own', () => {
  const texts = planIds.map((plan) => JSON.stringify(registrationGuide(requestFor(plan, 'authorization_code'))));
  expect(new Set(texts).size).toBe(planIds.length - 1); // commercial and GCC share the cloud and every page
});
