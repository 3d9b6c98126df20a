import type { RequestListener } from 'node:http';
import { planOf } from '#facts/plans.ts';
import type { BrowserEdge } from './browser-edge.ts';
import { contentSecurityPolicy, document, html } from './entra/page.ts';
import { renderRegistrationsPage } from './entra/registrations-page.ts';
import { organizations } from './organizations.ts';

const adminPath = '/plugins/servlet/applinks/listApplicationLinks#mail-oauth';

/** Lists everything there is to try: mailboxes by organization, and on a second page the app registrations. */
export const startPage =
  ({ origin }: BrowserEdge): RequestListener =>
  (request, response) => {
    response.setHeader('content-security-policy', contentSecurityPolicy);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (request.url === '/registrations') return void response.end(renderRegistrationsPage());
    if (request.url !== '/') return void response.writeHead(404).end('There is nothing at this address.\n');
    const sections = organizations.map(
      ({ plan, displayName, domains, tenantId, mailboxes }) => html`
<section aria-labelledby="${plan}">
<h2 id="${plan}">${displayName}</h2>
<p class="soft">${planOf(plan).displayName} · ${domains.join(', ')} · tenant <code>${tenantId}</code> ·
<a href="/registrations#${plan}">app registrations</a></p>
<ul>${mailboxes.map(({ address, about }) => html`<li><code>${address}</code> ${about}</li>`)}</ul>
</section>`,
    );
    response.end(
      document(
        'What there is to try',
        html`<main class="register">
<h1>What there is to try</h1>
<p>Open <a href="${origin}${adminPath}">the page in Jira</a>, type one of these addresses, and take a client ID and a
secret from <a href="/registrations">the app registrations</a>. Any password signs in.</p>
${sections}
</main>`,
        'Simulated Microsoft clouds, on this machine only',
      ),
    );
  };
