import { afterEach, expect, test } from '@jest/globals';
import { readJiraHost } from '../../plugin-ui/jira/host.ts';

afterEach(() => {
  delete window.AJS;
  document.head.replaceChildren();
  document.documentElement.removeAttribute('lang');
  window.history.replaceState(null, '', '/');
});

function metaTag(name: string, content: string): void {
  const tag = document.createElement('meta');
  tag.name = `ajs-${name}`;
  tag.content = content;
  document.head.append(tag);
}

test('everything that Jira tells is read', () => {
  window.AJS = { contextPath: () => '/jira', params: { baseURL: 'https://jira.contoso.example/jira/' } };
  metaTag('version-number', '10.3.2');
  metaTag('user-locale', 'pt_BR');
  expect(readJiraHost()).toEqual({
    contextPath: '/jira',
    baseUrl: 'https://jira.contoso.example/jira',
    version: '10.3.2',
    locale: 'pt-BR',
  });
});

test('a bare page still gives a host to work with', () => {
  expect(readJiraHost()).toEqual({ contextPath: '', baseUrl: undefined, version: undefined, locale: 'en' });
});

test('AUI that throws is not asked again: the meta tag answers', () => {
  window.AJS = {
    contextPath: () => {
      throw new Error('half loaded');
    },
  };
  metaTag('context-path', '/issues');
  expect(readJiraHost().contextPath).toBe('/issues');
});

test.each([
  ['/plugins/servlet/applinks/listApplicationLinks', ''],
  ['/a/b/plugins/servlet/applinks/listApplicationLinks', '/a/b'],
  ['/jira/secure/admin/IncomingMailServers.jspa', '/jira'],
])('the address %s alone gives the context path %p', (address, expected) => {
  window.history.replaceState(null, '', address);
  expect(readJiraHost().contextPath).toBe(expected);
});

test('a base URL that is no web address and a broken locale are not handed on', () => {
  metaTag('base-url', 'javascript:alert(1)');
  metaTag('user-locale', 'not a locale');
  expect(readJiraHost()).toMatchObject({ baseUrl: undefined, locale: 'en' });
});
