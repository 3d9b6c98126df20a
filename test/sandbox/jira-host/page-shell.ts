import type { HostContext } from './host-context.ts';
import { type Html, html, inlineJson } from './html.ts';
import { displayNameOf } from './rest-jira.ts';
import type { Session } from './sessions.ts';
import { hasDesignTokens, isRightToLeft, jiraVersion } from './switches.ts';
import { toolbar } from './toolbar.ts';
import { resourcesForContexts, resourceTags } from './web-resources.ts';

export interface Page {
  readonly title: string;
  /** Which administration tab is chosen; absent on pages outside the administration. */
  readonly tab?: AdminTab;
  /** Path of the page, to mark its entry in the sidebar. */
  readonly path: string;
  /** Web-resource contexts of the page. */
  readonly contexts: readonly string[];
  readonly content: Html;
}

type AdminTab = 'applications' | 'system';

interface MenuEntry {
  readonly label: string;
  readonly href: string;
}

export const applicationLinksPath = '/plugins/servlet/applinks/listApplicationLinks';
export const incomingMailPath = '/secure/admin/IncomingMailServers.jspa';

/** Sections of the sidebar by tab, with Jira's own entries; the plugin adds its web-items by the section's location. */
const sidebar: Record<AdminTab, readonly { location: string; heading: string; entries: readonly MenuEntry[] }[]> = {
  applications: [
    {
      location: 'admin_applications_section',
      heading: 'Applications',
      entries: [
        { label: 'Versions & licenses', href: '/secure/Dashboard.jspa' },
        { label: 'Application access', href: '/secure/Dashboard.jspa' },
      ],
    },
    {
      location: 'admin_applications_integrations_section',
      heading: 'Integrations',
      entries: [{ label: 'Application links', href: applicationLinksPath }],
    },
  ],
  system: [
    {
      location: 'top_system_section/general',
      heading: 'General configuration',
      entries: [{ label: 'System info', href: '/secure/Dashboard.jspa' }],
    },
    {
      location: 'top_system_section/mail_section',
      heading: 'Mail',
      entries: [
        { label: 'Global mail settings', href: '/secure/Dashboard.jspa' },
        { label: 'Outgoing mail', href: '/secure/admin/OutgoingMailServers.jspa' },
        { label: 'Incoming mail', href: incomingMailPath },
      ],
    },
  ],
};

const adminTabs: readonly (MenuEntry & { tab?: AdminTab })[] = [
  { label: 'Applications', href: applicationLinksPath, tab: 'applications' },
  { label: 'Projects', href: '/secure/Dashboard.jspa' },
  { label: 'Issues', href: '/secure/Dashboard.jspa' },
  { label: 'Manage apps', href: '/secure/Dashboard.jspa' },
  { label: 'User management', href: '/secure/Dashboard.jspa' },
  { label: 'System', href: incomingMailPath, tab: 'system' },
];

const head = (host: HostContext, session: Session, page: Page): Html => {
  const { contextPath } = host;
  const tokens = hasDesignTokens(session.switches);
  const { version, buildNumber } = jiraVersion(session.switches.version);
  const links = resourcesForContexts(host.plugin(), page.contexts, contextPath);
  const own = `${contextPath}/jira-host`;
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} - Jira (simulated)</title>
<meta name="application-name" content="JIRA" data-name="jira" data-version="${version}">
<meta name="ajs-context-path" content="${contextPath}">
<meta name="ajs-base-url" content="${host.baseUrl(session)}">
<meta name="ajs-version-number" content="${version}">
<meta name="ajs-build-number" content="${buildNumber}">
<meta name="ajs-server-name" content="Jira (simulated)">
<meta name="ajs-user-locale" content="${session.switches.locale}">
<meta name="ajs-is-admin" content="${String(['sysadmin', 'admin'].includes(session.switches.user))}">
<meta name="ajs-is-sysadmin" content="${String(session.switches.user === 'sysadmin')}">
<meta id="atlassian-token" name="atlassian-token" content="${session.xsrfToken}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${own}/aui/${tokens ? 'aui-prototyping.css' : 'without-tokens.css'}">
<link rel="stylesheet" href="${own}/jira.css">
<script src="${own}/jquery/jquery.min.js"></script>
<script id="jira-host-data" type="application/json">${inlineJson({
    contextPath,
    baseUrl: host.baseUrl(session),
    version,
    buildNumber,
    phrases: host.plugin()?.phrases ?? {},
    loaded: [...new Set(links.map(({ key }) => key))],
  })}</script>
<script src="${own}/page-globals.js"></script>
<script src="${own}/aui/aui-prototyping.js"></script>
<script>jiraHost.restore();</script>
${resourceTags(links, tokens)}
</head>`;
};

const header = (host: HostContext, session: Session): Html => {
  const { user } = session.switches;
  return html`<header id="header"><nav class="aui-header" aria-label="Site"><div class="aui-header-inner">
<div class="aui-header-primary">
<span id="logo" class="aui-header-logo aui-header-logo-textonly"><a href="${host.contextPath}/"><span class="aui-header-logo-device">Jira</span></a></span>
<ul class="aui-nav">${['Dashboards', 'Projects', 'Issues', 'Boards'].map((label) => html`<li><a href="${host.contextPath}/">${label}</a></li>`)}
<li><a class="aui-button aui-button-primary" href="${host.contextPath}/">Create</a></li></ul>
</div>
<div class="aui-header-secondary"><ul class="aui-nav">
<li><a href="${host.contextPath}${applicationLinksPath}" id="admin_menu">Administration</a></li>
<li>${user === 'nobody' ? html`<a href="${host.contextPath}/login.jsp">Log in</a>` : html`<a href="${host.contextPath}/login.jsp" id="header-details-user-fullname">${displayNameOf(user)}</a>`}</li>
</ul></div>
</div></nav></header>`;
};

const adminFrame = (host: HostContext, session: Session, page: Page, tab: AdminTab): Html => {
  const plugin = host.plugin();
  const allowed = (permission: 'sysadmin' | 'admin' | undefined): boolean =>
    permission !== 'sysadmin' || session.switches.user === 'sysadmin';
  const address = (href: string): string => (href.startsWith('/') ? `${host.contextPath}${href}` : href);
  const entriesIn = (location: string): MenuEntry[] =>
    (plugin?.webItems ?? [])
      .filter((item) => item.section === location && allowed(item.permission))
      .map((item) => ({ label: plugin?.phrases[item.labelKey] ?? item.labelKey, href: item.link }));
  const item = ({ label, href }: MenuEntry): Html =>
    html`<li class="${href === page.path ? 'aui-nav-selected' : ''}"><a href="${address(href)}">${label}</a></li>`;
  return html`<header class="aui-page-header"><div class="aui-page-header-inner"><div class="aui-page-header-main"><h1>Administration</h1></div></div></header>
<nav class="aui-navgroup aui-navgroup-horizontal" aria-label="Administration"><div class="aui-navgroup-inner"><div class="aui-navgroup-primary"><ul class="aui-nav">
${adminTabs.map((entry) => html`<li class="${entry.tab === tab ? 'aui-nav-selected' : ''}"><a href="${address(entry.href)}">${entry.label}</a></li>`)}
</ul></div></div></nav>
<div class="aui-page-panel"><div class="aui-page-panel-inner">
<aside class="aui-page-panel-nav"><nav class="aui-navgroup aui-navgroup-vertical" aria-label="${tab}"><div class="aui-navgroup-inner">
${sidebar[tab].map(({ location, heading, entries }) => html`<div class="aui-nav-heading"><strong>${heading}</strong></div><ul class="aui-nav">${[...entries, ...entriesIn(location)].map(item)}</ul>`)}
</div></nav></aside>
<section class="aui-page-panel-content">${page.content}</section>
</div></div>`;
};

/** A whole page in Jira's frame: header, administration tabs, sidebar, content, and the stand-in's toolbar. */
export const renderPage = (host: HostContext, session: Session, page: Page): string => {
  const { version, theme } = session.switches;
  const themed = html` data-color-mode="${theme}" data-theme="dark:dark light:light shape:shape spacing:spacing typography:typography"`;
  return html`<!DOCTYPE html>
<html lang="${session.switches.locale.slice(0, 2)}"${isRightToLeft(session.switches) && html` dir="rtl"`}${hasDesignTokens(session.switches) && themed}>
${head(host, session, page)}
<body id="jira" class="aui-layout aui-theme-default${page.tab && ' page-type-admin'}" data-version="${version}">
<div id="page">
${header(host, session)}
<fieldset class="hidden parameters" hidden>
<input type="hidden" title="baseURL" value="${host.baseUrl(session)}">
<input type="hidden" title="loggedInUser" value="${session.switches.user === 'nobody' ? '' : session.switches.user}">
</fieldset>
<main id="content" role="main">
${page.tab ? adminFrame(host, session, page, page.tab) : html`<div class="aui-page-panel"><div class="aui-page-panel-inner"><section class="aui-page-panel-content">${page.content}</section></div></div>`}
</main>
<footer id="footer" role="contentinfo"><section class="footer-body"><p>Stand-in for Jira Data Center v${jiraVersion(version).version}, for trying and testing. Made with Atlassian User Interface.</p></section></footer>
${toolbar(host.plugin(), session, host.startPageAddress)}
</div>
<script src="${host.contextPath}/jira-host/stock-page.js"></script>
</body></html>`.text;
};
