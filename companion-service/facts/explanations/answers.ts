import { say } from '../say.ts';
import { explanation, type RecognisedParams, type RemedyStep } from './explanation.ts';
import { runAgain } from './verdict-steps.ts';

const networkAdvice =
  'https://learn.microsoft.com/en-us/microsoft-365/enterprise/microsoft-365-network-connectivity-principles';
const readOn = '2026-11-23';

const letPass = (host: string): RemedyStep => ({
  text: say`Have ${host} (port 443) exempted from inspection and rewriting on the proxy, for this machine and for every Jira node.`,
});

/** Answers over HTTP that began like Microsoft's and did not end so. */
export const answers = {
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
