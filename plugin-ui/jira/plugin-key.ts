/** The plugin's permanent name in Jira; atlassian-plugin.xml, the build and the loader agree on it. */
export const pluginKey = 'io.github.jira-mail-oauth';

/** The web-resource with the page's code, and the context of the same name by which it is required. */
export const pageResource = `${pluginKey}:mail-oauth-page`;

/** The web-resource with the files that the page loads only when a view needs them. */
export const lazyResource = `${pluginKey}:mail-oauth-page-lazy`;

/** Where webpack leaves the page's exports, on `window`. */
export const pageGlobal = 'jiraMailOauthPage';

/** The class of our root element: the theme's variables and all our styles hang on it. */
export const rootClass = 'jira-mail-oauth';

/** Our page's address within Jira's Application links page; a view's path may follow after a slash. */
export const pageHash = '#mail-oauth';

/** Path of Jira's Application links page below the context path. */
export const applicationLinksPath = '/plugins/servlet/applinks/listApplicationLinks';
