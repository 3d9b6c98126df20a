/** What the sandbox's mailboxes hold: plain mail as customers write it to a help desk, made by index. */
export interface SampleMessage {
  readonly subject: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: { readonly name: string; readonly address: string };
  readonly messageId: string;
  readonly receivedAt: Date;
  readonly text: string;
  /** Header section with its empty line, CRLF ends. */
  readonly header: string;
}

interface Letter {
  readonly subject: string;
  readonly text: string;
}

const letters: readonly [Letter, ...Letter[]] = [
  {
    subject: 'Printer on the second floor is offline',
    text: 'Hello,\n\nthe printer next to room 214 shows "offline" since this morning.\nCould somebody have a look?\n\nThanks',
  },
  {
    subject: 'Invoice 4711 arrived twice',
    text: 'Good morning,\n\nwe received invoice 4711 two times.\nPlease tell us which one to pay.\n\nKind regards',
  },
  {
    subject: 'VPN drops after ten minutes',
    text: 'Hi team,\n\nmy VPN connection drops after about ten minutes.\n.ovpn file attached last week is the one I use.\n\nBest',
  },
  {
    subject: 'New colleague starts on Monday',
    text: 'Dear help desk,\n\na new colleague starts on Monday and needs a laptop and a badge.\n\nMany thanks',
  },
  {
    subject: 'Rückfrage zu Ticket 108',
    text: 'Hallo,\n\ndie Lösung aus Ticket 108 hilft leider nicht.\n\nViele Grüße',
  },
];
const senders = ['Ada Park', 'Ben Okafor', 'Chloé Martin', 'Dana Levi'] as const;

const encodedWord = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`;

const pick = <T>(from: readonly [T, ...(readonly T[])], index: number): T => from[index % from.length] ?? from[0];

/** A message with its header section written from its parts. */
export function writtenMessage(parts: Omit<SampleMessage, 'header'>): SampleMessage {
  const { subject, from, to, messageId, receivedAt, text } = parts;
  const header = [
    `From: ${encodedWord(from.name)} <${from.address}>`,
    `To: ${encodedWord(to.name)} <${to.address}>`,
    `Subject: ${encodedWord(subject)}`,
    `Date: ${receivedAt.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: ${messageId}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    '',
  ].join('\r\n');
  return { ...parts, text: `${text.replaceAll(/\r?\n/g, '\r\n')}\r\n`, header };
}

/** The message of an index in a mailbox; the newest has the highest index. */
export function sampleMessage(
  mailbox: { readonly address: string; readonly displayName: string },
  index: number,
  count: number,
  nowMs: number,
): SampleMessage {
  const { subject, text } = pick(letters, index);
  const name = pick(senders, index);
  const local = (name.normalize('NFD').match(/[A-Za-z]+/g) ?? []).join('.').toLowerCase();
  const hoursAgo = (count - index) * 3_600_000;
  return writtenMessage({
    subject,
    from: { name, address: `${local}@customer.example` },
    to: { name: mailbox.displayName, address: mailbox.address },
    receivedAt: new Date(Math.floor((nowMs - hoursAgo) / 1000) * 1000),
    messageId: `<${index + 1}.${mailbox.address.replace('@', '.')}@customer.example>`,
    text,
  });
}
