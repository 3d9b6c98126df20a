import type { HostContext } from './host-context.ts';
import { type Html, html } from './html.ts';
import { outgoingForm } from './outgoing-form.ts';
import type { OutgoingLink } from './outgoing-links.ts';
import { applicationLinksPath, type Page } from './page-shell.ts';

const applicationLinkContexts = [
  'applinks.list.application.links.agent',
  'applinks.list.application.links',
  'atl.admin',
];

const providerName: Record<OutgoingLink['type'], string> = {
  google: 'Google',
  microsoft: 'Microsoft',
  generic: 'Custom',
};

const message = (kind: string, text: string): Html =>
  html`<div class="aui-message aui-message-${kind === 'success' ? 'success' : 'error'}" role="status"><p>${text}</p></div>`;

const row = (link: OutgoingLink): Html => html`<tr data-link-id="${link.id}" data-link-name="${link.name}">
<td headers="link-name"><strong>${link.name}</strong>${link.description !== '' && html`<div class="description">${link.description}</div>`}</td>
<td headers="link-type"><span class="aui-lozenge aui-lozenge-subtle">Outgoing</span> ${providerName[link.type]}</td>
<td headers="link-client"><code>${link.clientId}</code></td>
<td headers="link-scopes">${link.scopes.map((scope) => html`<div><code>${scope}</code></div>`)}</td>
<td headers="link-endpoints"><div><code>${link.authorizationEndpoint}</code></div><div><code>${link.tokenEndpoint}</code></div></td>
<td headers="link-actions" class="link-actions">
<button type="button" class="aui-button aui-button-link" data-action="test">Test connection</button>
<a class="aui-button aui-button-link" href="?form=outgoing&amp;id=${link.id}">Edit</a>
<button type="button" class="aui-button aui-button-link" data-action="delete">Delete</button>
</td></tr>`;

const list = (links: readonly OutgoingLink[]): Html =>
  links.length === 0
    ? html`<p class="no-links">There are no application links yet.</p>`
    : html`<table class="aui" id="application-links-table"><thead><tr>
<th id="link-name">Application</th><th id="link-type">Type</th><th id="link-client">Client ID</th><th id="link-scopes">Scopes</th><th id="link-endpoints">Endpoints</th><th id="link-actions">Actions</th>
</tr></thead><tbody>${links.map(row)}</tbody></table>`;

const createDialog = html`<section id="create-link-dialog" class="aui-dialog2 aui-dialog2-medium aui-layer" role="dialog" aria-labelledby="create-link-title" hidden>
<header class="aui-dialog2-header"><h2 class="aui-dialog2-header-main" id="create-link-title">Create link</h2></header>
<div class="aui-dialog2-content"><form class="aui" id="create-link-form">
<fieldset class="group"><legend><span>Application type</span></legend>
<div class="radio"><input class="radio" type="radio" name="application" id="application-atlassian" value="atlassian" disabled><label for="application-atlassian">Atlassian product</label></div>
<div class="radio"><input class="radio" type="radio" name="application" id="application-external" value="external" checked><label for="application-external">External application</label></div>
</fieldset>
<fieldset class="group"><legend><span>Direction</span></legend>
<div class="radio"><input class="radio" type="radio" name="direction" id="direction-incoming" value="incoming" disabled><label for="direction-incoming">Incoming</label></div>
<div class="radio"><input class="radio" type="radio" name="direction" id="direction-outgoing" value="outgoing" checked><label for="direction-outgoing">Outgoing</label></div>
</fieldset></form></div>
<footer class="aui-dialog2-footer"><div class="aui-dialog2-footer-actions">
<a class="aui-button aui-button-primary" href="?form=outgoing">Continue</a>
<button type="button" class="aui-button aui-button-link" data-action="close-dialog">Cancel</button>
</div></footer></section>`;

/** Application links: the list, or with `?form=outgoing` the stock form that our page replaces. */
export const applicationLinksPage = (host: HostContext, query: URLSearchParams): Page => {
  const edited = host.links.get(query.get('id') ?? '');
  const result = query.get('oauth2ResultType');
  const content =
    query.get('form') === 'outgoing'
      ? outgoingForm(host, edited)
      : html`<header class="aui-page-header" id="application-links-header"><div class="aui-page-header-inner">
<div class="aui-page-header-main"><h2>Application links</h2></div>
<div class="aui-page-header-actions"><div class="aui-buttons"><button type="button" class="aui-button aui-button-primary" id="create-link" data-action="create">Create link</button></div></div>
</div></header>
<div id="application-links-message" aria-live="polite">${result !== null && message(result, query.get('oauth2ResultMessage') ?? '')}</div>
<p>Application links let Jira exchange information with other applications. An outgoing link with OAuth 2.0 lets Jira read mail from your provider.</p>
${list(host.links.all())}
${createDialog}`;
  return {
    title: 'Application links',
    tab: 'applications',
    path: applicationLinksPath,
    contexts: applicationLinkContexts,
    content: html`<div id="application-links">${content}</div>`,
  };
};
