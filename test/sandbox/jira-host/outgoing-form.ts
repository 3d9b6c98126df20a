import type { HostContext } from './host-context.ts';
import { type Html, html } from './html.ts';
import type { OutgoingLink } from './outgoing-links.ts';
import { applicationLinksPath } from './page-shell.ts';

const field = (id: string, label: string, control: Html, description?: string): Html =>
  html`<div class="field-group"><label for="${id}">${label}</label>${control}
${description && html`<div class="description">${description}</div>`}<div class="error" data-error-of="${id}" role="alert"></div></div>`;

const text = (id: string, value: string, type = 'text'): Html =>
  html`<input class="text long-field" type="${type}" id="${id}" name="${id}" value="${value}" autocomplete="off">`;

const providers = [
  ['microsoft', 'Microsoft'],
  ['google', 'Google'],
  ['generic', 'Custom'],
] as const;

const selected = html`selected`;

/** Jira's own form for an outgoing link, field by field in its order, to compare with. */
export const outgoingForm = (host: HostContext, edited: OutgoingLink | undefined): Html => {
  const title = edited ? 'Edit outgoing link' : 'Configure an outgoing link';
  return html`<h2>${title}</h2>
<form class="aui" id="outgoing-link-form" data-link-id="${edited?.id ?? ''}">
<div id="outgoing-link-errors" role="alert"></div>
${field('grantType', 'Grant type', html`<select class="select long-field" id="grantType"><option>Authorization code</option></select>`)}
${field(
  'type',
  'Service provider',
  html`<select class="select long-field" id="type" name="type">${providers.map(
    ([value, label]) => html`<option value="${value}" ${edited?.type === value && selected}>${label}</option>`,
  )}</select>`,
)}
${field('name', 'Name', text('name', edited?.name ?? ''))}
${field('description', 'Description', text('description', edited?.description ?? ''))}
${field('clientId', 'Client ID', text('clientId', edited?.clientId ?? ''))}
${field('clientSecret', 'Client secret', text('clientSecret', '', 'password'), edited ? 'Leave empty to keep the saved secret.' : undefined)}
${field(
  'scopes',
  'Scopes',
  html`<textarea class="textarea long-field" id="scopes" name="scopes" rows="4">${(edited?.scopes ?? []).join('\n')}</textarea>`,
  'One scope per line.',
)}
${field('authorizationEndpoint', 'Authorization endpoint', text('authorizationEndpoint', edited?.authorizationEndpoint ?? ''))}
${field('tokenEndpoint', 'Token endpoint', text('tokenEndpoint', edited?.tokenEndpoint ?? ''))}
${field(
  'redirectUri',
  'Redirect URL',
  html`<input class="text long-field" id="redirectUri" readonly placeholder="Enter both endpoints first">`,
  'Copy this URL to the redirect URIs of your app registration.',
)}
<div class="buttons-container"><div class="buttons">
<button class="aui-button aui-button-primary" type="submit">Save</button>
<a class="aui-button aui-button-link" href="${host.contextPath}${applicationLinksPath}">Cancel</a>
</div></div></form>`;
};
