import { cloudInstances } from '../cloud-instances.ts';
import { say } from '../say.ts';
import { explanation, type RecognisedParams, type RemedyStep } from './explanation.ts';
import { runAgain } from './verdict-steps.ts';

const networkAdvice =
  'https://learn.microsoft.com/en-us/microsoft-365/enterprise/microsoft-365-network-connectivity-principles';
const connectivityProblems =
  'https://learn.microsoft.com/en-us/entra/identity/hybrid/connect/tshoot-connect-connectivity';
const readOn = '2026-11-23';

const letPass = (host: string): RemedyStep => ({
  text: say`Have ${host} (port 443) exempted from inspection and rewriting on the proxy, for this machine and for every Jira node.`,
});

/** Given by a check, the host is known; recognised in a text, there is only what it says. */
type Answered = Partial<RecognisedParams> & { readonly host?: string };

/** Answers over HTTP that are none: the service cannot or will not, or somebody else speaks. */
export const answers = {
  SERVICE_THROTTLED: explanation<Answered & { waitSeconds?: number }>({
    title: 'Too many requests',
    cause: ({ host, waitMs }) =>
      host === undefined
        ? say`The service asks for a pause${waitMs === undefined ? '' : say` of ${{ amount: Math.ceil(waitMs / 1000), unit: 'second' }}`}, because too many requests came in a short time. Credentials and settings are not the reason.`
        : say`${host} asks for fewer requests (429). This says nothing about the settings: they were not looked at.`,
    remedy: ({ waitMs, waitSeconds = waitMs === undefined ? undefined : Math.ceil(waitMs / 1000) }) => [
      runAgain(
        waitSeconds === undefined
          ? 'Wait a few minutes, then run the diagnosis again.'
          : say`Wait ${{ amount: waitSeconds, unit: 'second' }}, then run the diagnosis again.`,
      ),
      { text: 'If it comes back, look for another program that uses the same app registration or mailbox.' },
      { text: 'Let mail be fetched less often, and by one program only.' },
    ],
    fixedBy: 'nobody-wait',
    failureClass: 'throttled',
    recognises: { httpStatus: [429], patterns: [/too many requests/, /rate limit(?:ed)? (?:is |was )?exceeded/] },
    learnMore: 'https://learn.microsoft.com/en-us/graph/throttling',
    certainty: 'confirmed',
    readOn: '2026-11-01',
  }),
  SERVICE_UNAVAILABLE: explanation<Answered & { status?: number }>({
    title: 'Service not available',
    cause: ({ host, status }) =>
      host === undefined || status === undefined
        ? 'The service, or a proxy in front of it, answered that it cannot serve right now. Credentials and settings are not the reason.'
        : say`${host} answered ${status}: the service, or a proxy on the way to it, cannot answer at the moment. This says nothing about the settings.`,
    remedy: () => [
      runAgain('Wait a few minutes, then run the diagnosis again.'),
      {
        text: 'If it stays, look for an incident under Health > Service health in the Microsoft 365 admin center, and ask the network team about the proxy.',
      },
    ],
    fixedBy: 'nobody-wait',
    failureClass: 'transient',
    recognises: {
      httpStatus: [500, 503],
      patterns: [
        /service (?:is )?(?:temporarily )?unavailable/,
        /\binternal server error\b/,
        /server (?:is )?(?:too )?busy/,
      ],
    },
    learnMore: 'https://learn.microsoft.com/en-us/microsoft-365/enterprise/view-service-health',
    certainty: 'confirmed',
    readOn: '2026-11-01',
  }),
  ANSWER_NOT_FROM_MICROSOFT: explanation<{ host: string; status: number; contentType: string }>({
    title: 'Answer not as documented',
    cause: ({ host, status, contentType }) =>
      say`${host} did not answer as Microsoft does: what came was ${contentType || say`an answer without a content type`} with status ${status}. That is how the page of a proxy, a firewall or a guest network looks.`,
    likelyCauses: [
      'A proxy shows a sign-in or block page in place of Microsoft’s answer.',
      'An endpoint was changed by hand and leads to a web page.',
    ],
    remedy: ({ host }) => [
      {
        text: say`Have ${host} (port 443) allowed on the proxy for this machine and for every Jira node, without a sign-in.`,
      },
      { text: 'Reset changed endpoints to the values of the plan.' },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    learnMore: connectivityProblems,
    certainty: 'confirmed',
    readOn: '2026-11-01',
  }),
  ANSWER_REDIRECTED: explanation<Answered & { redirectedTo?: string }>({
    title: 'Answer redirected elsewhere',
    cause: ({ host, redirectedTo }) =>
      host === undefined
        ? 'The server answered by sending the request to another address. Token and Graph endpoints never do that: a portal or a proxy stands between, or the endpoint is wrong.'
        : say`${host} sent us on to ${redirectedTo || say`another address`}. Microsoft does not do that here; a proxy or a guest network does. We did not follow.`,
    remedy: ({ host }, { plan }) =>
      host === undefined
        ? [
            { text: say`The endpoints must be at ${cloudInstances[plan.cloudInstance].authorityHost}, with https.` },
            { text: 'See where the redirect leads: it names the portal or proxy.' },
          ]
        : [{ text: say`Have ${host} (port 443) allowed on the proxy for this machine, without a sign-in page.` }],
    fixedBy: 'network-admin',
    failureClass: 'network',
    recognises: {
      httpStatus: [301, 302, 303, 307, 308],
      patterns: [
        /unexpected redirect/,
        /redirect(?:ed)? (?:was )?not (?:allowed|followed|supported)/,
        /(?:too many|maximum) redirects?/,
      ],
      onlyAlone: true,
    },
    learnMore: connectivityProblems,
    certainty: 'confirmed',
    readOn: '2026-11-01',
  }),
  ANSWER_CUT_SHORT: explanation<{ host: string }>({
    title: 'Answer was incomplete',
    cause: ({ host }) =>
      say`The answer of ${host} breaks off in the middle. What stood in it was not used. A device on the way that limits or inspects answers does that; now and then a server does.`,
    remedy: ({ host }) => [runAgain('Run the diagnosis again: once may be chance.'), letPass(host)],
    fixedBy: 'network-admin',
    failureClass: 'network',
    learnMore: networkAdvice,
    certainty: 'confirmed',
    readOn,
  }),
  ANSWER_TOO_LARGE: explanation<RecognisedParams>({
    title: 'Answer far too large',
    cause: ({ evidence }) =>
      say`More came than any answer of Microsoft to this question holds, so we stopped reading: ${evidence} Another server answers, or a device on the way changes the answer.`,
    remedy: () => [
      { text: 'Reset changed endpoints to the values of the plan.' },
      {
        text: 'If none was changed, ask the network team which device answers for this host, and have it let the traffic through unchanged.',
      },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    recognises: { system: ['BODY_TOO_LARGE'] },
    learnMore: networkAdvice,
    certainty: 'confirmed',
    readOn,
  }),
  ANSWER_MISLABELLED: explanation<{ host: string; contentType: string }>({
    title: 'Answer labelled wrongly',
    cause: ({ host, contentType }) =>
      say`${host} sent data labelled ${contentType}. Microsoft labels it application/json, and Jira refuses anything else, so something on the way has changed the answer.`,
    likelyCauses: ['A proxy rewrites answers while inspecting them.', 'Another server answers under this name.'],
    remedy: ({ host }) => [letPass(host), { text: 'Reset changed endpoints to the values of the plan.' }],
    fixedBy: 'network-admin',
    failureClass: 'network',
    learnMore: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.1',
    certainty: 'observed',
    readOn,
  }),
} as const;
