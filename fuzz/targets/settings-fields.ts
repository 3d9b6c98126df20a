import { connectionValues } from '../../companion-service/facts/connection-values.ts';
import { fieldErrors } from '../../companion-service/facts/field-errors.ts';
import { lintIntegration, lintSettings } from '../../companion-service/facts/lint/lint.ts';
import { secretShapeOf } from '../../companion-service/facts/secret-shape.ts';
import { fieldErrorsOf, settingsSchema } from '../../companion-service/facts/settings.ts';
import { Broken, type Target } from './target.ts';

const valid = {
  mailAddress: 'jira@contoso.com',
  plan: 'commercial',
  tenant: '7f2c9d34-1b7e-4c55-9b1f-3d1c5a0e8f21',
  protocols: ['imap'],
  grant: 'authorization_code',
  clientId: '0d9c9a7e-6c1a-4f0e-9e57-2a7a1c1f5b11',
};
const overrides = {
  authorizationEndpoint: 'https://login.microsoftonline.us/common/oauth2/v2.0/authorize',
  tokenEndpoint: 'https://login.microsoftonline.us/common/oauth2/v2.0/token',
  outlookScopes: ['https://outlook.office.com/IMAP.AccessAsUser.All', 'offline_access'],
  graphScopes: ['https://graph.microsoft.com/Mail.Read'],
  graphResource: 'https://graph.microsoft.us',
  imap: { host: 'outlook.office365.com', port: 993 },
};

/** JSON as it stands; any other text as the value of every field that a person types. */
function typed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const scopes = [text];
    return {
      ...valid,
      ...{ mailAddress: text, signInAddress: text, tenant: text, clientId: text },
      overrides: { authorizationEndpoint: text, outlookScopes: scopes, imap: { host: text, port: 993 } },
    };
  }
}

const integrationOf = (text: string) => ({
  type: text.slice(0, 20),
  clientId: text,
  authorizationEndpoint: text,
  tokenEndpoint: text,
  scopes: text.split(/\s/).slice(0, 20),
});

export const settings: Target = {
  reads:
    'Settings, their field errors, the lint before anything is sent (`settings.ts`, `field-errors.ts`, `lint/`, `secret-shape.ts`)',
  seeds: [
    JSON.stringify(valid),
    JSON.stringify({ ...valid, overrides }),
    JSON.stringify({
      ...valid,
      plan: 'personal',
      tenant: 'consumers',
      signInAddress: 'admin@contoso.com',
      protocols: ['pop', 'smtp', 'graph'],
    }),
    JSON.stringify({ ...valid, plan: 'china', grant: 'client_credentials', tenant: 'contoso.cn' }),
    'jira@contoso.com',
    'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
  ],
  dictionary: [
    ...[
      ...Object.keys(valid),
      ...Object.keys(overrides),
      'host',
      'port',
      'signInAddress',
      'overrides',
      'gccHigh',
      'dod',
      'china',
      'gcc',
    ],
    ...[
      'imap',
      'pop',
      'smtp',
      'graph',
      'client_credentials',
      'common',
      'organizations',
      'consumers',
      '@',
      'https://',
      'xn--',
      '__proto__',
    ],
    ...[
      'constructor',
      '.onmicrosoft.com',
      '.default',
      'offline_access',
      'u:p@',
      '[::1]',
      '%',
      '\xc3\xa9',
      '\xe2\x80\x8b',
      ...Object.values(overrides).flat().map(String),
    ],
  ],
  isJson: true,
  maxBytes: 3_000,
  usualBytes: 1_000,
  maxOutput: 60_000,
  run: (input) => {
    const text = input.toString('utf8');
    const shape = secretShapeOf(text, { clientId: valid.clientId, tenant: valid.tenant });
    const stored = lintIntegration(integrationOf(text));
    const parsed = settingsSchema.safeParse(typed(text));
    const saw = [shape.form, ...stored.map(({ code }) => `stored ${code}`)];
    if (!parsed.success) {
      const errors = fieldErrorsOf(parsed.error);
      if (errors.length === 0) throw new Broken('refused without a field');
      const unknown = errors.find(({ code }) => !Object.hasOwn(fieldErrors, code));
      if (unknown) saw.push(`no words for ${unknown.code}`);
      return {
        output: { shape, stored },
        saw: [...saw, ...errors.slice(0, 5).map(({ field, code }) => `${field.slice(0, 30)} ${code}`)],
      };
    }
    const again = settingsSchema.safeParse(parsed.data);
    if (JSON.stringify(again.data) !== JSON.stringify(parsed.data)) throw new Broken('taken otherwise the second time');
    const values = connectionValues(parsed.data);
    const found = lintSettings(parsed.data, shape);
    for (const url of [values.authorizationEndpoint, values.tokenEndpoint, values.graphResource])
      if (new URL(url).protocol !== 'https:') throw new Broken(`not https: ${url}`);
    return { output: { shape, stored, found }, saw: [...saw, ...found.map(({ code, field }) => `${field} ${code}`)] };
  },
};
