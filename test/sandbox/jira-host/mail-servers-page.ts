import type { HostContext } from './host-context.ts';
import { type Html, html } from './html.ts';
import { incomingMailPath, type Page } from './page-shell.ts';

const input = (id: string, label: string, value = '', type = 'text'): Html =>
  html`<div class="field-group"><label for="${id}">${label}</label><input class="${type === 'checkbox' ? 'checkbox' : 'text long-field'}" type="${type}" id="${id}" name="${id}" value="${value}"></div>`;

const choice = (id: string, label: string, options: readonly string[]): Html =>
  html`<div class="field-group"><label for="${id}">${label}</label><select class="select long-field" id="${id}" name="${id}">${options.map((option) => html`<option>${option}</option>`)}</select></div>`;

/** System > Incoming mail: an empty list, and the way to the form. */
export const incomingMailPage = (host: HostContext): Page => ({
  title: 'Incoming mail',
  tab: 'system',
  path: incomingMailPath,
  contexts: ['atl.admin'],
  content: html`<h2>Incoming mail</h2>
<p>Mail servers from which Jira reads messages.</p>
<table class="aui"><thead><tr><th>Name</th><th>Details</th><th>Actions</th></tr></thead>
<tbody><tr><td colspan="3">You do not have any POP or IMAP mail servers yet.</td></tr></tbody></table>
<p><a class="aui-button" href="${host.contextPath}/secure/admin/AddPopMailServer!default.jspa">Add POP / IMAP mail server</a></p>
<h2>Mail handlers</h2><p>You have no mail handlers yet.</p>`,
});

/** The form for an incoming mail server, with the names of its fields; it saves nothing. */
export const addMailServerPage = (host: HostContext): Page => ({
  title: 'Add POP / IMAP mail server',
  tab: 'system',
  path: incomingMailPath,
  contexts: ['atl.admin'],
  content: html`<h2>Add POP / IMAP mail server</h2>
<form class="aui" id="add-mail-server">
${input('name', 'Name')}
${input('description', 'Description')}
${choice('serviceProvider', 'Service provider', ['Custom', 'Google Apps Mail / Gmail (POP3)', 'Google Apps Mail / Gmail (IMAP)', 'Microsoft Exchange Online / Outlook (IMAP)', 'Yahoo! MailPlus'])}
${choice('protocol', 'Protocol', ['POP', 'SECURE_POP', 'IMAP', 'SECURE_IMAP'])}
${input('serverName', 'Host name')}
${input('port', 'POP / IMAP port', '993')}
${input('timeout', 'Timeout', '10000')}
${input('username', 'Username')}
${choice('authentication', 'Authentication', ['BasicAuth', ...host.links.all().map(({ name }) => name)])}
${input('twoLineAuth', 'Two-line authentication', 'true', 'checkbox')}
<div class="buttons-container"><div class="buttons">
<button class="aui-button" type="button">Authorize</button> <button class="aui-button" type="button">Test connection</button>
<a class="aui-button aui-button-link" href="${host.contextPath}${incomingMailPath}">Cancel</a>
</div></div></form>`,
});
