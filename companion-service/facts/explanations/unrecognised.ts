import { errorLookUpLink } from '../portal-links.ts';
import { say } from '../say.ts';
import { explanation, type RecognisedParams } from './explanation.ts';

/** What is said when nobody has taught us the failure: the server's own words, and no invented reason. */
export const unrecognised = {
  UNRECOGNISED: explanation<RecognisedParams>({
    title: 'Answer not recognised',
    cause: ({ evidence }) => say`The other side said: ${evidence}`,
    remedy: ({ aadsts }, { plan }) =>
      aadsts === undefined
        ? [{ text: 'Search for the exact words above, or send this report to support.' }]
        : [{ text: say`Read what Microsoft says about error ${aadsts}.`, link: errorLookUpLink(plan, aadsts) }],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    learnMore: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
    certainty: 'confirmed',
    readOn: '2026-11-01',
  }),
} as const;
