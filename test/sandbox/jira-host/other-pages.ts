import type { HostContext } from './host-context.ts';
import { html } from './html.ts';
import { applicationLinksPath, type Page } from './page-shell.ts';

/** Where Jira lands when it does not know what to say. */
export const homePage = (host: HostContext): Page => ({
  title: 'System dashboard',
  path: '/',
  contexts: ['atl.dashboard', 'atl.general'],
  content: html`<h1>System dashboard</h1><div class="aui-group"><div class="aui-item"><h2>Introduction</h2>
<p>Welcome to Jira. This is a stand-in: only the administration of links and mail is here.</p>
<p><a href="${host.contextPath}${applicationLinksPath}">Application links</a></p></div>
<div class="aui-item"><h2>Assigned to me</h2><p>You currently have no issues assigned to you.</p></div></div>`,
});

export const loginPage = (host: HostContext, destination: string): Page => ({
  title: 'Log in',
  path: '/login.jsp',
  contexts: ['jira.login'],
  content: html`<h1>Welcome to Jira</h1>
<form class="aui" id="login-form" method="get" action="${host.contextPath}/login-as">
<input type="hidden" name="os_destination" value="${destination}">
<p>No password is asked: choose who you are.</p>
<div class="buttons-container"><div class="buttons">
<button class="aui-button aui-button-primary" name="host-user" value="sysadmin">Log in as system administrator</button>
<button class="aui-button" name="host-user" value="admin">Log in as administrator</button>
</div></div></form>`,
});
