import { expect, test } from '@jest/globals';
import express from 'express';
import { fetch } from 'undici';
import { serve, startJiraHost } from './started-host.ts';

test('is a 502 while the companion does not run', async () => {
  const gone = await serve(express());
  await gone.close();
  for (const companionAddress of [undefined, gone.address]) {
    const host = await startJiraHost(companionAddress === undefined ? {} : { companionAddress });
    expect((await fetch(`${host.address}/mail-oauth/api/health`)).status).toBe(502);
    await host.close();
  }
});

test('keeps path, query, body and cookies, and names the public address', async () => {
  const app = express().use(express.json());
  app.post('/mail-oauth/api/echo', ({ originalUrl, body, headers }, response) => {
    response.cookie('companion', 'one', { httpOnly: true }).status(201).json({ originalUrl, body, headers });
  });
  app.get('/mail-oauth/away', (_, response) => response.redirect('https://login.microsoftonline.com/x'));
  const companion = await serve(app);
  const host = await startJiraHost({
    companionAddress: () => companion.address,
    toBrowserAddress: (address) => address.replace('https://login.microsoftonline.com', 'http://entra.localhost'),
    fromBrowserAddress: (address) => address.replace('http://localhost:1', 'https://jira.contoso.example'),
  });
  const go = host.browse();
  const response = await go('/mail-oauth/api/echo?a=%2F', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'http://localhost:1' },
    body: '{"sent":true}',
  });
  expect([response.status, response.headers.get('set-cookie')]).toEqual([201, 'companion=one; Path=/; HttpOnly']);
  expect(await response.json()).toMatchObject({
    originalUrl: '/mail-oauth/api/echo?a=%2F',
    body: { sent: true },
    headers: {
      host: 'jira.contoso.example',
      origin: 'https://jira.contoso.example',
      cookie: expect.stringContaining('JSESSIONID='),
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'jira.contoso.example',
    },
  });
  expect((await go('/mail-oauth/away')).headers.get('location')).toBe('http://entra.localhost/x');
  await host.close();
  await companion.close();
});

test('hands on each event at once, and tells the companion when the browser goes away', async () => {
  let browserLeft = (): void => undefined;
  const left = new Promise<void>((resolve) => {
    browserLeft = resolve;
  });
  const companion = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('data: first\n\n'); // and never ends
    response.on('close', browserLeft);
  });
  const host = await startJiraHost({ companionAddress: companion.address });
  const browser = new AbortController();
  const response = await fetch(`${host.address}/mail-oauth/api/events`, { signal: browser.signal });
  const reader = response.body?.getReader();
  const first = await reader?.read();
  expect(new TextDecoder().decode(first?.value as Uint8Array)).toBe('data: first\n\n');
  browser.abort();
  await left;
  await host.close();
  await companion.close();
});
