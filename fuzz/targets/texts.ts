import { explain } from '../../companion-service/facts/explain/explain.ts';
import { masked } from '../../companion-service/facts/explain/masking.ts';
import { boundedText, maskSecrets } from '../../companion-service/probes/bounded-text.ts';
import { corpus } from '../../test/facts/explain-corpus.ts';
import { plantedToken } from './planted.ts';
import { Broken, type Target } from './target.ts';

const jwtPart = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
/** A token in the one shape that hides it wherever it stands. */
const shapedToken = `${jwtPart({ typ: 'JWT', alg: 'RS256' })}.${jwtPart({ aud: 'https://outlook.office.com', exp: 1795000000 })}.c2lnbmF0dXJlMDEyMzQ1Njc4OQ`;
const entraSecret = 'a1B8Q~planted.client.secret_value-0123456789';

const secretWords = [
  ...[
    shapedToken,
    entraSecret,
    'access_token=',
    '"refresh_token":"',
    'client_secret=',
    'password: ',
    'Bearer ',
    'code=',
    '&state=',
  ],
  ...[
    'user=',
    'auth=Bearer ',
    'PASS ',
    'LOGIN ',
    '[secret]',
    '[token]',
    '[masked]',
    '[address]',
    'jira@contoso.com',
    '%40',
    '://u:p@h/',
  ],
  ...[
    Buffer.from('user=jira@contoso.com\u0001auth=Bearer xxxxxxxx').toString('base64'),
    'EwB',
    'A'.repeat(40),
    '0'.repeat(80),
    '%3d',
    '\\u0027',
  ],
];

export const explanation: Target = {
  reads:
    'Any pasted failure (`explain.ts`, `plain-text.ts`, `masking.ts`, `clues-in-text.ts`, `identifiers.ts`, `recognise.ts`)',
  seeds: [
    ...corpus
      .filter((_entry, at) => at % 7 === 0)
      .map(({ text }) => Buffer.from(text).toString('latin1').slice(0, 1_500)),
    `error: ${shapedToken} refused`,
    `client_secret=${entraSecret}&grant_type=x`,
  ],
  dictionary: [
    ...[
      'AADSTS50011: ',
      'aadsts 65001',
      'error_codes":[',
      'error code: 50105',
      'Trace ID: ',
      '"code": "',
      'ErrorAccessDenied',
      'HTTP/1.1 503',
    ],
    ...[
      'ECONNREFUSED',
      'javax.net.ssl.SSLHandshakeException: ',
      'PKIX path building failed',
      '535 5.7.139 ',
      '&quot;',
      '&#x27;',
      '%20',
      '%2520',
    ],
    ...[
      '=3D',
      '=\r\n',
      '\\n',
      '\\"',
      '<br>',
      '<script>',
      '> ',
      '| ',
      '\xe2\x80\x8b',
      '\xe2\x80\x99',
      '+',
      '\\u0041',
      ...secretWords,
    ],
  ],
  maxBytes: 2_000,
  usualBytes: 800,
  maxOutput: 150_000,
  isPrintable: true,
  shapedSecrets: [shapedToken, entraSecret],
  run: (input) => {
    const { findings } = explain(input.toString('utf8'));
    if (findings.length === 0 || findings.length > 12) throw new Broken(`${findings.length} findings`);
    for (const { evidence } of findings) {
      if (evidence.length > 300) throw new Broken('evidence longer than promised');
    }
    return { output: findings, saw: findings.map(({ code }) => code) };
  },
};

export const masking: Target = {
  reads: 'Masking, twice with the same result (`bounded-text.ts`, `masking.ts`)',
  seeds: [
    `user=jira auth=Bearer ${shapedToken} code=${plantedToken}`,
    `{"access_token":"${shapedToken}","password":"x y"}`,
    `https://u:p@h/?code=${plantedToken}&state=12345 client_secret=${entraSecret}`,
    'LOGIN "jira@contoso.com" "secret"\nPASS hunter22',
  ],
  dictionary: [...secretWords, plantedToken, '\xe2\x80\xae', '\x1b[31m', '\xf0\x9f\x98\x80', '\r', '\n'],
  maxBytes: 3_000,
  usualBytes: 800,
  maxOutput: 60_000,
  secrets: [plantedToken],
  shapedSecrets: [shapedToken, entraSecret],
  isPrintable: true,
  run: (input) => {
    const text = input.toString('utf8');
    const once = maskSecrets(text, [plantedToken]);
    if (maskSecrets(once, [plantedToken]) !== once) throw new Broken(`masked again: ${once}`);
    if (once.length > text.length) throw new Broken('masking made it longer');
    const [long, short] = [boundedText(text, 500, [plantedToken]), boundedText(text, 40, [plantedToken])];
    if (long.length > 500 || short.length > 40) throw new Broken('longer than the bound');
    // A cut may go through a mask, which is then masked again.
    if (!long.endsWith('…') && boundedText(long, 500, [plantedToken]) !== long)
      throw new Broken(`bounded again: ${long}`);
    // Marks side by side may be taken together once more; it has to come to rest.
    let shown = masked(text);
    for (let pass = 0; pass < 10 && masked(shown) !== shown; pass += 1) {
      if (pass > 5 && text.length < 300) throw new Broken(`masking never rests: ${shown}`);
      shown = masked(shown);
    }
    return { output: [long, short], saw: [...new Set(shown.match(/\[(?:secret|token|address)\]/g) ?? [])] };
  },
};
