import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/dom';
import { phrases } from '../../plugin-ui/i18n/loader.properties';
import { followAddress } from '../../plugin-ui/jira/follow-address.ts';
import type { JiraHost } from '../../plugin-ui/jira/host.ts';
import { applicationLinksPath, pageHash } from '../../plugin-ui/jira/plugin-key.ts';

const adminPage = `
  <nav>Administration</nav>
  <section class="aui-page-panel-content"><h2>Application links</h2><table><tr><td>stock</td></tr></table></section>`;

let stop: (() => void) | undefined;

beforeEach(() => {
  const sheet = document.createElement('style');
  sheet.textContent = readFileSync(join(process.cwd(), 'plugin-ui/loader.css'), 'utf8');
  document.head.replaceChildren(sheet);
  document.body.innerHTML = adminPage;
  window.localStorage.clear();
});

afterEach(() => {
  stop?.();
  stop = undefined;
  delete window.WRM;
  delete window.AJS;
  delete window.jiraMailOauthPage;
  jest.useRealTimers();
});

function goTo(address: string): void {
  window.history.replaceState(null, '', address);
  fireEvent(window, new Event('hashchange'));
}

function arriveAt(address: string): void {
  window.history.replaceState(null, '', address);
  stop = followAddress();
}

/** A page as the bundle would register it, which says on what it was mounted. */
const page = {
  mount: (element: HTMLElement, host: JiraHost) => {
    element.innerHTML = `<h1>Our page in ${host.contextPath || 'the root'}</h1>`;
    return () => element.replaceChildren();
  },
};

/** Jira's web-resource manager, which gives the page's code when asked for the right context. */
function managerThatLoads(): string[][] {
  const asked: string[][] = [];
  window.WRM = {
    require: (resources) => {
      asked.push(resources);
      window.jiraMailOauthPage = page;
      return Promise.resolve();
    },
  };
  return asked;
}

const stockTable = (): Element => document.querySelector('table') ?? document.createElement('table');
const isHidden = (element: Element): boolean => window.getComputedStyle(element).display === 'none';

test('on #mail-oauth the page stands in place of the stock content, and leaving the hash gives it back', async () => {
  const asked = managerThatLoads();
  arriveAt(`${applicationLinksPath}${pageHash}`);
  await screen.findByRole('heading', { name: 'Our page in the root' });
  expect(asked).toEqual([['wrc!io.github.jira-mail-oauth:mail-oauth-page']]);
  expect(isHidden(stockTable())).toBe(true);
  expect(screen.queryByRole('link', { name: 'Connect a mailbox' })).toBeNull();

  goTo('#');
  expect(document.querySelector('.jira-mail-oauth')).toBeNull();
  expect(isHidden(stockTable())).toBe(false);
});

test('a view of the page keeps the page mounted', async () => {
  managerThatLoads();
  arriveAt(`${applicationLinksPath}${pageHash}/guide`);
  const heading = await screen.findByRole('heading', { name: 'Our page in the root' });
  goTo(`${pageHash}/report`);
  expect(document.contains(heading)).toBe(true);
});

test('stock content that Jira draws while the page is open stays hidden', async () => {
  managerThatLoads();
  arriveAt(`${applicationLinksPath}${pageHash}`);
  await screen.findByRole('heading', { name: 'Our page in the root' });
  const late = document.createElement('div');
  document.querySelector('.aui-page-panel-content')?.append(late);
  expect(isHidden(late)).toBe(true);
});

test('another hash that only begins alike is not ours', () => {
  arriveAt(`${applicationLinksPath}#mail-oauth2`);
  expect(document.querySelector('.jira-mail-oauth')).toBeNull();
});

test('the stock page offers ours, and following the offer moves the focus there', async () => {
  managerThatLoads();
  arriveAt(applicationLinksPath);
  expect(screen.getByRole('link', { name: 'Connect a mailbox' }).getAttribute('href')).toBe('#mail-oauth');
  goTo(pageHash);
  await screen.findByRole('heading', { name: 'Our page in the root' });
  expect(document.activeElement?.className).toBe('jira-mail-oauth');
  goTo('#');
  screen.getByRole('link', { name: 'Connect a mailbox' });
});

test('an offer that was sent away does not come back', () => {
  arriveAt(applicationLinksPath);
  fireEvent.click(screen.getByRole('button', { name: 'Do not show again' }));
  expect(screen.queryByRole('link', { name: 'Connect a mailbox' })).toBeNull();
  stop?.();
  arriveAt(applicationLinksPath);
  expect(screen.queryByRole('link', { name: 'Connect a mailbox' })).toBeNull();
});

test('forbidden storage costs nothing but the memory', () => {
  const forbidden = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  arriveAt(applicationLinksPath);
  screen.getByRole('link', { name: 'Connect a mailbox' });
  forbidden.mockRestore();
});

test('other administration pages are left alone', () => {
  arriveAt('/secure/admin/IncomingMailServers.jspa#mail-oauth');
  expect(document.querySelector('.jira-mail-oauth, .jira-mail-oauth-offer')).toBeNull();
});

test('without a known anchor the page is added and nothing of Jira is hidden', async () => {
  document.body.innerHTML = '<nav>Administration</nav><table><tr><td>stock</td></tr></table>';
  managerThatLoads();
  arriveAt(`${applicationLinksPath}${pageHash}`);
  await screen.findByRole('heading', { name: 'Our page in the root' });
  expect(isHidden(stockTable())).toBe(false);
});

test('without AJS and WRM the context path is read from the address and the files are asked for directly', async () => {
  arriveAt(`/jira${applicationLinksPath}${pageHash}`);
  const script = document.querySelector<HTMLScriptElement>('script[src*="mail-oauth-page"]');
  const sheet = document.querySelector<HTMLLinkElement>('link[href*="mail-oauth-page"]');
  const folder = '/jira/download/resources/io.github.jira-mail-oauth:mail-oauth-page';
  expect(script?.getAttribute('src')).toBe(`${folder}/mail-oauth-page.js`);
  expect(sheet?.getAttribute('href')).toBe(`${folder}/mail-oauth-page.css`);
  window.jiraMailOauthPage = page;
  for (const element of [script, sheet]) if (element) fireEvent.load(element);
  await screen.findByRole('heading', { name: 'Our page in /jira' });
});

test('a failed load is said, and trying again goes another way', async () => {
  window.WRM = { require: () => Promise.reject(new Error('503')) };
  arriveAt(`${applicationLinksPath}${pageHash}`);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('did not load');
  expect(screen.getByRole('link', { name: 'Use Jira’s own form' }).getAttribute('href')).toBe('#');

  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByRole('status').textContent).toContain('Loading');
  window.jiraMailOauthPage = page;
  for (const element of document.querySelectorAll('script[src], link[href]')) fireEvent.load(element);
  await screen.findByRole('heading', { name: 'Our page in the root' });
});

test('a load that never answers is given up', async () => {
  jest.useFakeTimers();
  window.WRM = { require: () => new Promise(() => {}) };
  arriveAt(`${applicationLinksPath}${pageHash}`);
  await jest.advanceTimersByTimeAsync(29_000);
  expect(screen.queryByRole('alert')).toBeNull();
  await jest.advanceTimersByTimeAsync(2_000);
  screen.getByRole('alert');
});

test('a page that arrives after the admin has left is not mounted', async () => {
  let arrive: (value?: unknown) => void = () => {};
  window.WRM = {
    require: () =>
      new Promise((resolve) => {
        arrive = resolve;
      }),
  };
  arriveAt(`${applicationLinksPath}${pageHash}`);
  goTo('#');
  const mount = jest.fn(page.mount);
  window.jiraMailOauthPage = { mount };
  arrive();
  await waitFor(() => expect(screen.queryByRole('status')).toBeNull());
  await Promise.resolve();
  expect(mount).not.toHaveBeenCalled();
  expect(isHidden(stockTable())).toBe(false);
});

/** Runs the loader as Jira's head does, before there is a document; the end of loading is the test's to tell. */
async function loadEarly(address: string): Promise<() => void> {
  window.history.replaceState(null, '', address);
  const state = jest.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  await jest.isolateModulesAsync(async () => {
    await import('../../plugin-ui/loader.ts');
  });
  return () => {
    state.mockRestore();
    fireEvent(document, new Event('DOMContentLoaded'));
  };
}

const sheetOfOurs = (): Element | null => document.querySelector('link[rel="stylesheet"][href*="mail-oauth-page.css"]');
const scriptOfOurs = (): Element => document.querySelector('script[src$="mail-oauth-page.js"]') ?? document.body;

test('the code is asked for while Jira’s document still loads, the sheet is put behind those of Jira', async () => {
  const asked = managerThatLoads();
  const endLoading = await loadEarly(`${applicationLinksPath}${pageHash}`);
  expect(document.querySelector('link[rel="preload"]')).not.toBeNull();
  expect(sheetOfOurs()).toBeNull();
  expect(document.querySelector('.jira-mail-oauth')).toBeNull();
  window.jiraMailOauthPage = page;
  fireEvent.load(scriptOfOurs());
  endLoading();
  fireEvent.load(sheetOfOurs() ?? document.body);
  await screen.findByRole('heading', { name: 'Our page in the root' });
  expect(asked).toEqual([]);
});

test('a loader that Jira defers asks for the code itself at once, without the way round Jira’s manager', async () => {
  const asked = managerThatLoads();
  window.history.replaceState(null, '', `${applicationLinksPath}${pageHash}`);
  await jest.isolateModulesAsync(async () => {
    await import('../../plugin-ui/loader.ts');
  });
  window.jiraMailOauthPage = page;
  fireEvent.load(scriptOfOurs());
  fireEvent.load(sheetOfOurs() ?? document.body);
  await screen.findByRole('heading', { name: 'Our page in the root' });
  expect(asked).toEqual([]);
});

test('where the early way is closed, Jira’s own way is gone', async () => {
  const asked = managerThatLoads();
  const endLoading = await loadEarly(`${applicationLinksPath}${pageHash}`);
  fireEvent.error(scriptOfOurs());
  endLoading();
  await screen.findByRole('heading', { name: 'Our page in the root' });
  expect(asked).toEqual([['wrc!io.github.jira-mail-oauth:mail-oauth-page']]);
});

test('where the hash is not ours, no code is asked for early', async () => {
  await loadEarly(applicationLinksPath);
  expect(document.querySelector('script[src], link[rel="preload"]')).toBeNull();
});

const inGerman = (): void => {
  const locale = document.createElement('meta');
  locale.name = 'ajs-user-locale';
  locale.content = 'de_AT';
  document.head.append(locale);
};

test('in a German Jira the offer, the waiting and the failure are German, and say so to a screen reader', async () => {
  inGerman();
  arriveAt(applicationLinksPath);
  const offer = screen.getByRole('region', { name: 'Microsoft 365-E-Mail' });
  expect(offer.lang).toBe('de');
  expect(screen.getByRole('button', { name: 'Nicht mehr anzeigen' })).not.toBeNull();

  window.WRM = { require: () => Promise.reject(new Error('503')) };
  goTo(`${applicationLinksPath}${pageHash}`);
  expect(screen.getByRole('status').textContent).toBe('Microsoft 365-E-Mail wird geladen …');
  const alert = await screen.findByRole('alert');
  expect(alert.closest('.jira-mail-oauth')?.getAttribute('lang')).toBe('de');
  expect(alert.textContent).toContain('wurde nicht geladen');
  expect(screen.getByRole('link', { name: 'Jiras eigenes Formular verwenden' })).not.toBeNull();
});

test('the loader says every phrase that travels with it', () => {
  const said = ['page-offer.ts', 'open-page.ts'].map((name) =>
    readFileSync(join(process.cwd(), 'plugin-ui/jira', name), 'utf8'),
  );
  expect(Object.keys(phrases).filter((key) => !said.join().includes(`'${key}'`))).toEqual([]);
});
