import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DiagnosisEvent } from '../../companion-service/diagnosis/events.ts';
import { headers, settingsOf } from '../companion/diagnose.ts';
import { parseServerSentEvents } from '../companion/server-sent-events.ts';
import { freePort } from '../peers/ports.ts';
import { jiraBaseUrl, registrationOf } from '../sandbox/organizations.ts';
import { signIn, titleOf } from '../sandbox/scripted-browser.ts';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import { openJiraUpstream } from './jira-upstream.ts';
import { ProxiedBrowser } from './proxied-browser.ts';
import { proxyPrograms } from './proxy-programs.ts';
import { proxyMissing, type RunningProxy, startProxy } from './running-proxy.ts';

let sandbox: Sandbox;
let jira: Awaited<ReturnType<typeof openJiraUpstream>>;
beforeAll(async () => {
  sandbox = await startSandbox();
  jira = await openJiraUpstream(sandbox.edge.origin);
});
afterAll(async () => {
  await jira.close();
  await sandbox.close();
});

for (const program of proxyPrograms) {
  const missing = proxyMissing(program);
  if (missing) console.log(`skipped: ${missing}`);
  (missing ? describe.skip : describe)(`through a real ${program.name}, configured as documented`, () => {
    let proxy: RunningProxy;
    let browser: ProxiedBrowser;
    beforeAll(async () => {
      const { certificateAuthority } = sandbox.world;
      const serverName = new URL(jiraBaseUrl).hostname;
      proxy = await startProxy(program, await certificateAuthority.issue([serverName]), {
        serverName,
        jiraPort: jira.port,
        companionPort: Number(new URL(sandbox.companionAddress() ?? '').port),
      });
      browser = new ProxiedBrowser({
        proxyPort: proxy.port,
        caPem: certificateAuthority.certificatePem,
        edgeOrigin: sandbox.edge.origin,
      });
      await browser.visit(`${browser.origin}/plugins/servlet/applinks/listApplicationLinks`);
    }, 30_000);
    afterAll(async () => {
      await browser?.close();
      await proxy?.stop();
    });

    const api = (path: string) => `${browser.origin}/mail-oauth/api${path}`;

    test('Jira is Jira, and only /mail-oauth/ is the companion', async () => {
      const page = await browser.visit(`${browser.origin}/plugins/servlet/applinks/listApplicationLinks`);
      expect([page.status, page.text.includes('application-links')]).toEqual([200, true]);
      expect((await browser.fetch(api('/health'))).status).toBe(200);
      expect((await browser.fetch(`${browser.origin}/mail-oauth-elsewhere`)).status).toBe(404);
    });

    test('a whole diagnosis: events arrive while it runs, and the sign-in comes back to it', async () => {
      const settings = settingsOf({});
      const created = await browser.fetch(api('/diagnoses'), {
        method: 'POST',
        headers: { ...headers, origin: jiraBaseUrl },
        body: JSON.stringify({
          settings,
          clientSecret: registrationOf('commercial', 'jira-mail').secrets[0]?.value,
        }),
      });
      expect(created.status).toBe(201);
      const { events } = (await created.json()) as { events: string };
      const stream = await browser.fetch(`${browser.origin}${events}`, { headers: { 'accept-encoding': 'gzip' } });
      expect(stream.headers.get('content-encoding')).toBeNull();
      const seen: DiagnosisEvent['type'][] = [];
      let last: DiagnosisEvent | undefined;
      for await (const { event } of parseServerSentEvents<DiagnosisEvent>(stream)) {
        seen.push(event.type);
        last = event;
        // It waits for this sign-in: a proxy that held events back would wait with it.
        if (event.type === 'signInRequired') {
          const page = await signIn(browser, event.signInUrl, { account: settings.mailAddress });
          expect([titleOf(page), page.url.startsWith(sandbox.edge.origin)]).toEqual(['Back from Microsoft', true]);
        }
      }
      expect(seen.indexOf('signInRequired')).toBeGreaterThan(0);
      expect(last?.type === 'ended' && last.report.findings.some(({ status }) => status === 'fail')).toBe(false);
      expect(last?.type).toBe('ended');
    }, 60_000);

    test('cookies of ours arrive as they were set: not for scripts, not without TLS, for this origin', () => {
      const ours = browser.setCookies.filter((line) => line.includes('mail-oauth'));
      expect(ours.length).toBeGreaterThan(0);
      for (const line of ours) {
        expect(line).toMatch(/; HttpOnly/i);
        expect(line).toMatch(/; Secure/i);
        expect(line).not.toMatch(/; Domain/i);
      }
    });

    test('a long text to explain passes, where the defaults of some stop at one megabyte', async () => {
      const response = await browser.fetch(api('/explanations'), {
        method: 'POST',
        headers: { ...headers, origin: jiraBaseUrl },
        body: JSON.stringify({ text: `AADSTS7000215 ${'é'.repeat(560_000)}` }),
      });
      expect(response.status).toBe(200);
    });

    test('what a browser says of itself in X-Forwarded headers is not handed on', async () => {
      const forged = {
        'x-forwarded-for': '203.0.113.7',
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'http',
      };
      await browser.fetch(`${browser.origin}/`, { headers: forged });
      const { hostname } = new URL(jiraBaseUrl);
      expect(jira.lastHeaders()).toMatchObject({
        'x-forwarded-for': '127.0.0.1',
        'x-forwarded-host': expect.stringMatching(new RegExp(`^${hostname}(:\\d+)?$`)),
        'x-forwarded-proto': 'https',
      });
    });

    test('without the companion Jira goes on and the page is told at once; under a context path its session is for both', async () => {
      const { certificateAuthority } = sandbox.world;
      const serverName = new URL(jiraBaseUrl).hostname;
      const companionPort = await freePort();
      const ports = { serverName, jiraPort: jira.port, companionPort, hasContextPath: true };
      const alone = await startProxy(program, await certificateAuthority.issue([serverName]), ports);
      const caPem = certificateAuthority.certificatePem;
      const visitor = new ProxiedBrowser({ proxyPort: alone.port, caPem, edgeOrigin: sandbox.edge.origin });
      try {
        expect((await visitor.fetch(`${visitor.origin}/`)).status).toBe(200);
        await visitor.fetch(`${visitor.origin}/jira/login`);
        expect(visitor.setCookies.at(-1)).toMatch(/^JSESSIONID=under-a-context-path; Path=\/; Secure; HttpOnly$/);
        expect([502, 503]).toContain((await visitor.fetch(`${visitor.origin}/mail-oauth/api/health`)).status);
      } finally {
        await visitor.close();
        await alone.stop();
      }
    }, 30_000);
  });
}
