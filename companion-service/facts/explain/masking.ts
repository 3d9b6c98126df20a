/**
 * Takes secrets, tokens and addresses out of a pasted text before any of it is shown. Rather too much is masked than
 * too little: identifiers that support needs (trace and correlation ids, client and tenant ids) are GUIDs and stay.
 */

/** A run of characters that is no plain word: it holds a figure or the padding of base64. */
const noWord = String.raw`(?=[A-Za-z0-9+/_.~-]*[\d=])`;

const rules: readonly (readonly [RegExp, string])[] = [
  // Named values, in forms, queries, JSON and logs.
  [
    /((?:client[_-]?secret|clientsecret|password|passwd|pwd|code_verifier|jsessionid|api[_-]?key)["']?\s?(?:[=:]|%3d)\s?["']?)(?!["'\s&;,}\]]|\[secret\])[^\s"'&;,<>}\]]+/gi,
    '$1[secret]',
  ],
  [
    /((?:client_assertion|refresh[_-]?token|access[_-]?token|id[_-]?token|assertion|device_code|sessionid)["']?\s?(?:[=:]|%3d)\s?["']?)[^\s"'&;,<>}\]]{12,}/gi,
    '$1[secret]',
  ],
  [
    /\b((?:code|state|session_state|nonce)=)(?=[^\s"'&;<>]{0,300}\d)(?!\d+(?:[\s"'&;<>]|$))[^\s"'&;<>]{12,3000}/gi,
    '$1[secret]',
  ],
  // Authorization headers and SASL: whatever follows the scheme.
  [
    new RegExp(
      `\\b(bearer|basic|xoauth2|oauthbearer|authenticate plain|auth plain|auth login)\\s${noWord}[A-Za-z0-9+/=_.~-]{12,}`,
      'gi',
    ),
    '$1 [token]',
  ],
  [/(\bLOGIN\s)("[^"\n]{1,320}"|[^\s"]{1,320}@[^\s"]{1,255})\s("[^"\n]{0,320}"|\S{1,320})/g, '$1[address] [secret]'],
  [/(\bPASS\s)\S{3,}/g, '$1[secret]'],
  // Shapes: a secret value of Entra, a JWT, opaque tokens of Microsoft, long base64.
  [/[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{20,}/g, '[secret]'],
  [/eyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*){0,4}/g, '[token]'],
  [/\b(?:EwB|0\.A|1\.A|M\.[CR]\d|OAQAB|PAQAB)[A-Za-z0-9+/=_.!*$-]{30,}/g, '[token]'],
  [/(?<![A-Za-z0-9/_-])(?=[A-Za-z/_-]{0,60}\d)[A-Za-z0-9/_-]{80,}={0,2}/g, '[token]'],
  [/\/\/[^\s/:]{1,128}:[^\s/]{1,256}@/g, '//[secret]@'],
  // Addresses, written plainly or percent-encoded.
  [/(?<![A-Za-z0-9._+'-])[A-Za-z0-9._+'-]{1,64}(?:@|%40)(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}/g, '[address]'],
];

/** The text with everything secret or personal replaced by a word in brackets. */
export const masked = (text: string): string =>
  rules.reduce((soFar, [pattern, replacement]) => soFar.replace(pattern, replacement), text);
