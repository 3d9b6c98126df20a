import { listed, say } from '../say.ts';
import { explanation, type RemedyStep } from './explanation.ts';
import { runAgain } from './verdict-steps.ts';

const readOn = '2026-11-24';
const javaNetworking =
  'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/net/doc-files/net-properties.html';

/** `host:port` of each place, and what was met there in the words of the operating system. */
interface DeadPlaces {
  readonly places: readonly string[];
  readonly evidence: string;
}

/** Jira's options are one setting for the whole JVM, and read once. */
const javaOption = (option: string): RemedyStep => ({
  text: say`Until then start Jira’s Java with ${option} on every node (JVM_SUPPORT_RECOMMENDED_ARGS in setenv.sh), and restart Jira.`,
});

/** Where one of the two address families does not do what the other does: Java meets that otherwise than we do. */
export const nameAndRoute = {
  DNS_FAMILY_UNANSWERED: explanation<{
    hosts: readonly string[];
    family: 'IPv4' | 'IPv6';
    isSilent: boolean;
    evidence: string;
  }>({
    title: 'DNS answers only half',
    cause: ({ hosts, family, isSilent, evidence }) => {
      const answer = isSilent ? say`does not answer at all` : say`answers with an error`;
      return say`Asked for ${family} addresses of ${listed(hosts)}, the DNS server of this machine ${answer}; asked for the other kind it answers properly. Programs ask for both: some wait for seconds with every connection, others take the name for unknown. Jira’s Java may meet it otherwise than this companion. ${evidence}`;
    },
    likelyCauses: [
      'The DNS server, or a firewall in front of it, drops questions that it does not know.',
      'The company DNS has a zone of its own for this name, with one kind of address only.',
    ],
    remedy: ({ hosts, family }) => [
      {
        text: 'Have the DNS server answer both questions. “No such address” is a good answer; none is not.',
        command: `nslookup -type=${family === 'IPv4' ? 'A' : 'AAAA'} ${hosts.find(Boolean) ?? ''}   # shell, not PowerShell`,
      },
      { text: 'Ask the same on each Jira server: its DNS may be another one.' },
      ...(family === 'IPv4' ? [] : [javaOption('-Djava.net.preferIPv4Stack=true')]),
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    learnMore: 'https://www.rfc-editor.org/rfc/rfc4074#section-4',
    certainty: 'confirmed',
    readOn,
  }),
  IPV6_LEADS_NOWHERE: explanation<DeadPlaces>({
    title: 'IPv6 leads nowhere',
    cause: ({ places, evidence }) =>
      say`${listed(places)}: there are IPv6 addresses, and none of them accepts a connection from here; over IPv4 it works. Java takes IPv4 first, so Jira is held up only if its Java was told to prefer IPv6; other programs may wait long. ${evidence}`,
    likelyCauses: [
      'The firewall lets only IPv4 out, and drops IPv6 instead of refusing it.',
      'This machine has an IPv6 address that leads to no network.',
    ],
    remedy: ({ places }) => [
      { text: say`Let IPv6 out to ${listed(places)}, or take IPv6 off the machines altogether.` },
      {
        text: 'On the Jira nodes, look for -Djava.net.preferIPv6Addresses=true or =system among the options of Java, and take it out: with it Java tries IPv6 first, or goes by the order of the operating system.',
        link: javaNetworking,
      },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    learnMore: javaNetworking,
    certainty: 'confirmed',
    readOn,
  }),
  IPV4_LEADS_NOWHERE: explanation<DeadPlaces>({
    title: 'Works over IPv6 only',
    cause: ({ places, evidence }) =>
      say`${listed(places)}: this companion got through over IPv6, and none of the IPv4 addresses accepts a connection. Java takes IPv4 first unless it was told otherwise, and Jira’s mail client then tries one address only. So what works here will probably fail in Jira. ${evidence}`,
    likelyCauses: [
      'The firewall has been opened for the IPv6 addresses and not for the IPv4 ones.',
      'The network is IPv6 only, and Java was not told.',
    ],
    remedy: ({ places }) => [
      { text: say`Let IPv4 out to ${listed(places)} as well.` },
      javaOption('-Djava.net.preferIPv6Addresses=system'),
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    learnMore: javaNetworking,
    certainty: 'confirmed',
    readOn,
  }),
  SOME_ADDRESSES_LEAD_NOWHERE: explanation<DeadPlaces & { readonly dead: number; readonly tried: number }>({
    title: 'Some addresses unreachable',
    cause: ({ places, dead, tried, evidence }) =>
      say`${listed(places)}: of ${tried} addresses that were tried, ${dead} did not accept a connection. This companion took another one. Jira’s mail client tries one address only, and not always the same, so its mail would come at some times and fail at others. ${evidence}`,
    likelyCauses: [
      'The firewall lists addresses one by one, and Microsoft has others by now.',
      'One of Microsoft’s servers was down for a moment.',
    ],
    remedy: ({ places }) => [
      runAgain('Run the diagnosis again: once may be chance.'),
      {
        text: say`If it stays, let ${listed(places)} pass by name, or by Microsoft’s published ranges, which change from month to month.`,
        link: 'https://learn.microsoft.com/en-us/microsoft-365/enterprise/microsoft-365-ip-web-service',
      },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    learnMore: 'https://errorprone.info/bugpattern/AddressSelection',
    certainty: 'observed',
    readOn,
  }),
  NAME_LED_ELSEWHERE: explanation<{ host: string; aliases: readonly string[] }>({
    title: 'DNS leads name elsewhere',
    cause: ({ host, aliases }) =>
      say`The DNS server of this machine leads ${host} to ${listed(aliases)}. Microsoft’s names have not been seen to end there, and what answered did not prove to be Microsoft. Microsoft does not publish these names, so it is a hint and no proof.`,
    likelyCauses: [
      'A filter in the company DNS leads blocked names to a page of its own.',
      'The company DNS has a zone of its own for this name, and leads it to a gateway.',
    ],
    remedy: ({ host }) => [
      {
        text: say`Ask the network team where the company DNS leads ${host}, and have it pass on Microsoft’s own answer.`,
        command: `nslookup ${host}   # shell, not PowerShell`,
      },
      { text: 'Ask the same on each Jira server: its DNS may be another one.' },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    learnMore: 'https://learn.microsoft.com/en-us/microsoft-365/enterprise/managing-office-365-endpoints',
    certainty: 'observed',
    readOn,
  }),
} as const;
