import { expect, test } from '@jest/globals';
import { type Ways, wayInEnglish, wayTaken } from '../../companion-service/facts/way-taken.ts';

const web = 'http://proxy.contoso.example:3128';
const socks = 'socks5://proxy.contoso.example:1080';
const ways = (authority: string, imap: string): Ways => ({
  authorityConnection: { host: 'login.microsoftonline.com', port: 443, route: authority },
  imapConnection: { host: 'outlook.office365.com', port: 993, route: imap },
});
const told = (seen: Ways): readonly string[] => wayTaken(seen).map(({ key }) => key);

test('which way was taken is said of every run, and always that it is not Jira’s', () => {
  expect(told(ways('direct', 'direct'))).toEqual(['direct', 'notJira']);
  expect(told(ways(socks, socks))).toEqual(['proxy', 'notJira']);
  expect(told({})).toEqual([]);
});

test('mail through a web proxy: Jira’s mail client would not go there', () => {
  expect(told(ways(web, web))).toEqual(['proxy', 'notJira', 'mailProxy']);
  expect(wayTaken(ways(web, web)).map(wayInEnglish).join(' ')).toContain('a direct way to outlook.office365.com:993.');
});

test('some hosts go without the proxy: both ways are named', () => {
  expect(wayTaken(ways(web, 'direct'))).toEqual([
    { key: 'mixed', values: [web, 'outlook.office365.com'] },
    { key: 'notJira', values: [] },
  ]);
  expect(wayTaken(ways(web, 'direct')).map(wayInEnglish)[0]).toBe(
    `Seen from the companion’s machine: through the proxy ${web}, and without it to outlook.office365.com.`,
  );
});
