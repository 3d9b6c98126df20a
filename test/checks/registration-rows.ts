import type { OAuthError, SecretShape, TokenExchange } from '../../companion-service/probes/observations.ts';
import { appOnlyObserved, appOnlySettings, exchange, observed } from './observed.ts';
import type { Row } from './verdicts.ts';

const appOnly = { settings: appOnlySettings, observed: appOnlyObserved };
const shape = (form: SecretShape['form']) => ({ secretShape: { length: 12, form } });
const url = 'https://login.microsoftonline.com/x/oauth2/v2.0/token';
const entraSays = (code: number, description: string, error = 'invalid_client'): OAuthError => ({
  error,
  error_description: `AADSTS${code}: ${description}`,
  error_codes: [code],
  trace_id: '0a0a0a0a-0000-4000-8000-000000000000',
  correlation_id: '0b0b0b0b-0000-4000-8000-000000000000',
  timestamp: '2026-11-02 09:00:00Z',
});
const refused = (oauthError: OAuthError, status = 401): { registrationToken: TokenExchange } => ({
  registrationToken: {
    ...observed.registrationToken,
    exchange: exchange(url, { status }),
    oauthError,
    hasAccessToken: false,
  },
});
const { grantedScopes: _scopes, accessToken: _reading, ...withoutToken } = observed.registrationToken;
const answered = (changes: Parameters<typeof exchange>[1]) => ({
  registrationToken: { ...withoutToken, exchange: exchange(url, changes), hasAccessToken: false },
});

export const registrationRows: readonly Row[] = [
  { name: 'the secret looks like one', check: 'secret-shape', status: 'pass' },
  {
    name: 'the Secret ID is pasted',
    check: 'secret-shape',
    seen: shape('guid'),
    status: 'fail',
    code: 'SECRET_ID_PASTED',
  },
  {
    name: 'the client ID is pasted',
    check: 'secret-shape',
    seen: shape('clientId'),
    status: 'fail',
    code: 'SECRET_IS_CLIENT_ID',
  },
  {
    name: 'the tenant ID is pasted',
    check: 'secret-shape',
    seen: shape('tenantId'),
    status: 'fail',
    code: 'SECRET_IS_TENANT_ID',
  },
  {
    name: 'a masked secret is pasted',
    check: 'secret-shape',
    seen: shape('masked'),
    status: 'fail',
    code: 'SECRET_MASKED',
  },
  {
    name: 'an encoded secret is pasted',
    check: 'secret-shape',
    seen: shape('urlEncoded'),
    status: 'warn',
    code: 'SECRET_URL_ENCODED',
  },
  {
    name: 'a line break is pasted with it',
    check: 'secret-shape',
    seen: shape('surroundedBySpace'),
    status: 'warn',
    code: 'SECRET_WITH_SPACES',
  },
  {
    name: 'half a secret is pasted',
    check: 'secret-shape',
    seen: shape('tooShort'),
    status: 'warn',
    code: 'SECRET_TOO_SHORT',
  },
  {
    name: 'an older secret is pasted',
    check: 'secret-shape',
    seen: shape('other'),
    status: 'warn',
    code: 'SECRET_SHAPE_UNUSUAL',
  },
  { name: 'the tenant is a GUID', check: 'authority-tenant', status: 'pass' },
  {
    name: 'common, a person signs in',
    check: 'authority-tenant',
    settings: { tenant: 'common' },
    status: 'warn',
    code: 'TENANT_NOT_NAMED',
  },
  {
    name: 'common, app alone',
    check: 'authority-tenant',
    from: appOnly,
    settings: { tenant: 'common' },
    status: 'fail',
    code: 'TENANT_NEEDED_FOR_APP',
  },
  {
    name: 'organizations, app alone',
    check: 'authority-tenant',
    from: appOnly,
    settings: { tenant: 'organizations' },
    status: 'fail',
    code: 'TENANT_NEEDED_FOR_APP',
  },
  {
    name: 'personal at consumers',
    check: 'authority-tenant',
    settings: { plan: 'personal', tenant: 'consumers' },
    status: 'pass',
  },
  {
    name: 'personal at a work tenant',
    check: 'authority-tenant',
    settings: { plan: 'personal' },
    status: 'fail',
    code: 'PERSONAL_TENANT_NEEDED',
  },
  {
    name: 'personal, app alone',
    check: 'authority-tenant',
    from: appOnly,
    settings: { plan: 'personal' },
    status: 'fail',
    code: 'APP_ONLY_NOT_FOR_PERSONAL',
  },
  { name: 'the secret is accepted', check: 'credentials-accepted', status: 'pass' },
  {
    name: 'the secret is wrong',
    check: 'credentials-accepted',
    seen: refused(entraSays(7000215, 'Invalid client secret provided.')),
    status: 'fail',
    code: 'CLIENT_SECRET_INVALID',
  },
  {
    name: 'the secret has expired',
    check: 'credentials-accepted',
    seen: refused(entraSays(7000222, 'The provided client secret keys are expired.')),
    status: 'fail',
    code: 'CLIENT_SECRET_EXPIRED',
  },
  {
    name: 'nobody knows the number',
    check: 'credentials-accepted',
    seen: refused(entraSays(9999999, 'Something new.')),
    status: 'fail',
    code: 'UNRECOGNISED',
  },
  {
    name: 'throttling is no wrong secret',
    check: 'credentials-accepted',
    seen: refused({ error: 'invalid_client', error_description: 'Too many requests' }, 429),
    status: 'warn',
    code: 'SERVICE_THROTTLED',
  },
  {
    name: 'an outage is no wrong secret',
    check: 'credentials-accepted',
    seen: answered({ status: 503 }),
    status: 'warn',
    code: 'SERVICE_UNAVAILABLE',
  },
  {
    name: 'a timeout is no wrong secret',
    check: 'credentials-accepted',
    seen: {
      registrationToken: {
        ...withoutToken,
        hasAccessToken: false,
        exchange: { url, durationMs: 9, failure: { phase: 'receive', code: 'TIMEOUT', message: 'no answer' } },
      },
    },
    status: 'fail',
    code: 'READ_TIMED_OUT',
  },
  {
    name: 'a proxy answers with a page',
    check: 'credentials-accepted',
    seen: answered({ unexpectedBody: '<html>' }),
    status: 'fail',
    code: 'ANSWER_NOT_FROM_MICROSOFT',
  },
  {
    name: 'the answer is empty',
    check: 'credentials-accepted',
    seen: answered({}),
    status: 'fail',
    code: 'NO_ACCESS_TOKEN',
  },
  {
    name: 'common cannot be asked without a person',
    check: 'credentials-accepted',
    seen: refused(entraSays(9001023, 'The grant type is not supported over the /common endpoint.', 'invalid_request')),
    settings: { tenant: 'common' },
    status: 'warn',
    code: 'REGISTRATION_NOT_PROVED',
  },
  {
    name: 'personal accounts have no such grant',
    check: 'credentials-accepted',
    settings: { plan: 'personal' },
    status: 'notApplicable',
  },
  { name: 'one name of Exchange is known', check: 'exchange-resource', status: 'pass' },
  {
    name: 'the second name of Exchange is known',
    check: 'exchange-resource',
    seen: {
      outlookResourceAnswers: {
        answers: [
          { resource: 'https://a.example', accepted: false },
          { resource: 'https://b.example', accepted: true },
        ],
      },
    },
    status: 'pass',
  },
  {
    name: 'no name of Exchange is known, and Entra says why',
    check: 'exchange-resource',
    seen: {
      outlookResourceAnswers: {
        answers: [
          {
            resource: 'https://a.example',
            accepted: false,
            oauthError: entraSays(500011, 'The resource principal was not found.', 'invalid_resource'),
          },
        ],
      },
    },
    status: 'fail',
    code: 'RESOURCE_NOT_IN_TENANT',
  },
  {
    name: 'no name of Exchange is answered',
    check: 'exchange-resource',
    seen: { outlookResourceAnswers: { answers: [{ resource: 'https://a.example', accepted: false }] } },
    status: 'fail',
    code: 'EXCHANGE_RESOURCE_UNKNOWN',
  },
  {
    name: 'no alternative was asked',
    check: 'exchange-resource',
    seen: { outlookResourceAnswers: { answers: [] } },
    status: 'notApplicable',
  },
];
