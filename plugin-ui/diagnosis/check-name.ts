import { type PhraseKey, phrases, say } from '../phrases.ts';

const abbreviations: Readonly<Record<string, string>> = {
  imap: 'IMAP',
  pop: 'POP',
  smtp: 'SMTP',
  tls: 'TLS',
  dns: 'DNS',
  mx: 'MX',
  id: 'ID',
  url: 'URL',
  uri: 'URI',
  graph: 'Graph',
  outlook: 'Exchange Online',
  authority: 'Microsoft sign-in',
};

const written = (words: readonly string[]): string => {
  const text = words.map((word) => abbreviations[word.toLowerCase()] ?? word.toLowerCase()).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** What a check proves, and for which part; a check newer than this page is named by its id. */
export function checkName({ check, subject }: { readonly check: string; readonly subject?: string }): string {
  const key = `check.${check}`;
  const name = key in phrases ? say(key as PhraseKey) : written(check.split('-'));
  return subject === undefined ? name : `${name} · ${abbreviations[subject] ?? subject}`;
}

/** An observation's name as words: `outlookToken` reads “Exchange Online token”. */
export const observationName = (name: string): string => written(name.split(/(?=[A-Z])/));
