/** The ways in which people paste a failure. Each takes the bare message and gives it as it arrives in a text field. */

const trace =
  '\r\nTrace ID: 5b1c0e2a-7d0c-4a57-9a40-0f8d6e2b1a00\r\nCorrelation ID: 0d9f4f3e-52a1-4a0b-8d2f-7a6c5b4e3d21\r\nTimestamp: 2026-11-02 09:15:44Z';

const inPlace = (message: string): string => message.replaceAll("'", '&#39;').replaceAll('"', '&quot;');

export const entraShapes = {
  'bare message': (message: string) => message + trace,
  'token endpoint answer': (message: string, number: number) =>
    JSON.stringify({
      error: 'invalid_request',
      error_description: message + trace,
      error_codes: [number],
      timestamp: '2026-11-02 09:15:44Z',
      trace_id: '5b1c0e2a-7d0c-4a57-9a40-0f8d6e2b1a00',
      correlation_id: '0d9f4f3e-52a1-4a0b-8d2f-7a6c5b4e3d21',
      error_uri: `https://login.microsoftonline.com/error?code=${number}`,
    }),
  'redirected address': (message: string) =>
    `https://jira.contoso.example/plugins/servlet/oauth2/client/callback/FC8GQRj7?error=invalid_request&${new URLSearchParams({ error_description: message + trace })}&state=abc`,
  'percent-encoded query': (message: string) =>
    `error=access_denied&error_description=${encodeURIComponent(message + trace)}`,
  "Microsoft's page": (message: string) =>
    `<!DOCTYPE html><html><body><div id="exceptionMessageContainer" class="row"><b>Sorry, but we&#8217;re having trouble signing you in.</b><div>${inPlace(message)}</div></div></body></html>`,
  'page copied as text': (message: string) =>
    `Sign in\nSorry, but we’re having trouble signing you in.\n\n${message}\nTroubleshooting details\nIf you contact your administrator, send this info to them.\nRequest Id: 5b1c0e2a-7d0c-4a57-9a40-0f8d6e2b1a00\nTimestamp: 2026-11-02T09:15:44Z`,
  'Jira log line': (message: string) =>
    `2026-11-02 09:15:44,120+0000 https-jsse-nio-8443-exec-7 ERROR admin 555x1x1 /rest/oauth2-client/latest/config/flow [c.a.o.c.l.flow.DefaultFlow] Token request failed: {"error":"invalid_request","error_description":"${message.replaceAll('"', '\\"')}\\r\\nTrace ID: 5b1c0e2a-7d0c-4a57-9a40-0f8d6e2b1a00"}`,
  'MSAL error': (message: string, number: number) =>
    `ServerError: invalid_request: ${number} - [2026-11-02 09:15:44Z]: ${message} - Correlation ID: 0d9f4f3e-52a1-4a0b-8d2f-7a6c5b4e3d21 - Trace ID: 5b1c0e2a-7d0c-4a57-9a40-0f8d6e2b1a00\n    at ServerError.createFromResponse (file:///app/node_modules/@azure/msal-common/dist/error/ServerError.mjs:16:12)`,
  'Java stack trace': (message: string) =>
    `com.nimbusds.oauth2.sdk.GeneralException: ${message}\n\tat com.example.oauth.TokenClient.request(TokenClient.java:88)\n\tat java.base/java.lang.Thread.run(Thread.java:840)`,
  'quoted mail': (message: string) =>
    `Hi,\n\n> this is what I get:\n> ${message.replace(/(.{40,60}) /g, '$1\n> ')}\n\nThanks`,
  'wrapped terminal': (message: string) => message.replace(/(.{30,50}) /g, '$1\n    '),
  'JSON inside JSON': (message: string) =>
    JSON.stringify({
      level: 'error',
      body: JSON.stringify({ error: 'invalid_request', error_description: message + trace }),
    }),
  'quoted-printable mail': (message: string) =>
    `Content-Transfer-Encoding: quoted-printable\r\n\r\nerror=3D${message.replace(/(.{60})/g, '$1=\r\n')}`,
} as const;
