import { appOnlyObserved, appOnlySettings, exchange, observed } from './observed.ts';
import type { Row } from './verdicts.ts';

const appOnly = { settings: appOnlySettings, observed: appOnlyObserved };
const { aadsts: _aadsts, ...redirect } = observed.redirectUriAnswer;
const notBack = { ...redirect, redirectedBack: false };
const page = exchange('https://login.microsoftonline.com/x/oauth2/v2.0/authorize', { contentType: 'text/html' });

/** Whether the redirect URI is registered. */
export const redirectRows: readonly Row[] = [
  { name: 'Microsoft sends us back', check: 'redirect-uri-registered', status: 'pass' },
  {
    name: 'Microsoft says it is not registered',
    check: 'redirect-uri-registered',
    seen: {
      redirectUriAnswer: {
        ...notBack,
        exchange: page,
        aadsts: 50011,
        message: 'AADSTS50011: The redirect URI specified in the request does not match',
      },
    },
    status: 'fail',
    code: 'REDIRECT_URI_MISMATCH',
  },
  {
    name: 'Microsoft shows its sign-in page',
    check: 'redirect-uri-registered',
    seen: { redirectUriAnswer: { ...notBack, exchange: page } },
    status: 'warn',
    code: 'REDIRECT_URI_NOT_PROVED',
  },
  {
    name: 'Microsoft throttles',
    check: 'redirect-uri-registered',
    seen: { redirectUriAnswer: { ...notBack, exchange: { ...page, status: 429 } } },
    status: 'warn',
    code: 'SERVICE_THROTTLED',
  },
  {
    name: 'an outage is worded as a wrong secret',
    check: 'redirect-uri-registered',
    seen: {
      redirectUriAnswer: { ...notBack, exchange: { ...page, status: 503 }, aadsts: 7000215, message: 'AADSTS7000215' },
    },
    status: 'warn',
    code: 'SERVICE_UNAVAILABLE',
  },
  {
    name: 'a portal leads elsewhere',
    check: 'redirect-uri-registered',
    seen: {
      redirectUriAnswer: {
        ...notBack,
        exchange: { ...page, status: 302, redirectedTo: 'https://portal.guest.example/login' },
      },
    },
    status: 'warn',
    code: 'ANSWER_REDIRECTED',
  },
  {
    name: 'no person signs in',
    check: 'redirect-uri-registered',
    from: { ...appOnly, observed },
    status: 'notApplicable',
  },
];
