/** Stands in for Atlaskit's list of loadable themes: our values come from `tokens.css`, and Jira's page is never themed. */
const themeImportMap = {};

// biome-ignore lint/style/noDefaultExport: the module it replaces has one
export default themeImportMap;
