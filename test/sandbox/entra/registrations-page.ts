import { cloudInstances } from '#facts/cloud-instances.ts';
import { plans } from '#facts/plans.ts';
import { type AppRegistration, type ClientSecret, type Organization, organizations } from '../organizations.ts';
import { document, type Html, html } from './page.ts';

const row = (term: string, value: Html | undefined): Html | undefined =>
  value && html`<dt>${term}</dt><dd>${value}</dd>`;

const copyable = (text: string): Html => html`<code>${text}</code>`;

const list = (items: readonly string[]): Html | undefined =>
  items.length > 0 ? html`<ul>${items.map((item) => html`<li>${copyable(item)}</li>`)}</ul>` : undefined;

const secretRows = ({ id, value, expiresOn }: ClientSecret, today: string): Html => html`
${row('Secret Value', copyable(value))}
${row('Secret ID', copyable(id))}
${row('Secret expires', expiresOn < today ? html`<span class="expired">${expiresOn} (expired)</span>` : html`${expiresOn}`)}`;

const audiences: Readonly<Record<AppRegistration['audience'], string>> = {
  singleTenant: 'Accounts in this organizational directory only',
  multiTenant: 'Accounts in any organizational directory',
  multiTenantAndPersonal: 'Accounts in any organizational directory and personal accounts',
};

const card = (registration: AppRegistration, { tenantId }: Organization, today: string): Html => {
  const { displayName, about, clientId, servicePrincipalId, secrets, redirectUris } = registration;
  return html`<article class="card">
<h3>${displayName}</h3>
<p class="soft">${about}</p>
<dl>
${row('Application (client) ID', copyable(clientId))}
${row('Directory (tenant) ID', copyable(tenantId))}
${secrets.map((secret) => secretRows(secret, today))}
${row('Supported accounts', html`${audiences[registration.audience]}`)}
${row('Admin consent', html`${registration.adminConsent ? 'Granted' : 'Not granted'}`)}
</dl>
<details><summary>Redirect URIs and permissions</summary>
<dl>
${row('Web', list(redirectUris.web))}
${row('Single-page application', list(redirectUris.spa))}
${row('Mobile and desktop', list(redirectUris.publicClient))}
${row('Delegated permissions', list(registration.delegatedPermissions))}
${row('Application permissions, Exchange', list(registration.applicationPermissions.outlook))}
${row('Application permissions, Graph', list(registration.applicationPermissions.graph))}
${row('Enterprise application Object ID', copyable(servicePrincipalId))}
</dl></details>
</article>`;
};

const section = (organization: Organization, today: string): Html => {
  const { plan, displayName, domains, registrations } = organization;
  const { displayName: planName, cloudInstance } = plans[plan];
  return html`<section aria-labelledby="${plan}">
<h2 id="${plan}">${displayName}</h2>
<p class="soft">${planName} · ${domains.join(', ')} · ${cloudInstances[cloudInstance].authorityHost}</p>
<div class="cards">${registrations.map((registration) => card(registration, organization, today))}</div>
</section>`;
};

/**
 * The sandbox's page of app registrations, one section a plan with the plan's id as anchor. A click on an ID selects the
 * whole of it. Every secret on it is worth nothing outside the sandbox. No script; the one style is inline.
 */
export const renderRegistrationsPage = (now: Date = new Date()): string => {
  const today = now.toISOString().slice(0, 10);
  return document(
    'App registrations',
    html`<main class="register">
<h1>App registrations</h1>
<p>Copy a client ID and its <b>Secret Value</b>. The name of a registration says what is wrong with it; the Secret ID is the usual wrong thing to paste.</p>
<nav aria-label="Organizations">${organizations.map(
      ({ plan, displayName }) => html`<a href="#${plan}">${displayName}</a>`,
    )}</nav>
${organizations.map((organization) => section(organization, today))}
</main>`,
    'Simulated Microsoft Entra admin center',
  );
};
