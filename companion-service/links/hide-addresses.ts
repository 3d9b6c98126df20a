import type { Report } from '../diagnosis/report.ts';

/** Stands in for the part before the `@`; the domain stays, because it tells the tenant and the cloud. */
const standIn = 'hidden';

const anyAddress = /[\p{L}\p{N}._+%'#&=~-]{1,64}(@|%40)(?=(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24})/gu;

/** What the report itself knows to be somebody's: words that no pattern would recognise. */
function knownNames({ settings, observations }: Report): readonly string[] {
  const { signedInAccount, outlookToken, graphToken, refresh } = observations;
  const addresses = [
    settings.mailAddress,
    settings.signInAddress,
    signedInAccount?.preferredUsername,
    outlookToken?.accessToken?.upn,
    graphToken?.accessToken?.upn,
    refresh?.accessToken?.upn,
  ].filter((address) => address !== undefined);
  return addresses.map((address) => address.slice(0, address.lastIndexOf('@') + 1)).filter((name) => name.length > 1);
}

const escaped = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function deeply<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((item) => deeply(item, change)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, deeply(member, change)])) as T;
}

/** Takes the mailbox's address and the name of whoever signed in out of everything that is told with this report. */
export function addressHider(report: Report): <T>(value: T) => T {
  const personName = report.observations.signedInAccount?.name;
  const known = knownNames(report).flatMap((name) => [name, encodeURIComponent(name)]);
  const patterns = known.map((name) => new RegExp(escaped(name), 'giu'));
  const hide = (text: string): string => {
    if (text === personName) return standIn;
    let hidden = patterns.reduce((soFar, pattern) => soFar.replace(pattern, (found) => standIn + at(found)), text);
    // A name of one word, such as “Jira” or “Support”, is a word of many sentences too.
    if (personName?.includes(' ')) hidden = hidden.replaceAll(personName, standIn);
    return hidden.replace(anyAddress, (_found, sign: string) => standIn + sign);
  };
  return (value) => deeply(value, hide);
}

const at = (found: string): string => (found.endsWith('@') ? '@' : '%40');
