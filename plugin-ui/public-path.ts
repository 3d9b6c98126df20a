import { readJiraHost } from './jira/host.ts';
import { lazyResource } from './jira/plugin-key.ts';

/** Written by the build: the plugin's version, so that a new version is never answered from an old cache. */
declare const PLUGIN_VERSION: string;

declare global {
  /** Webpack's own variable, https://webpack.js.org/guides/public-path/#on-the-fly */
  var __webpack_public_path__: string;
}

// Views that load later come from Jira, whose context path is known only in the browser.
__webpack_public_path__ = `${readJiraHost().contextPath}/s/${PLUGIN_VERSION}/_/download/resources/${lazyResource}/`;
