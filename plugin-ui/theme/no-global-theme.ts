/**
 * Stands in for Atlaskit's ways to theme a whole document: our values come from `tokens.css`, and a page inside Jira that
 * called one of these would restyle Jira around it. So the bundle cannot, whatever a component asks for.
 */
export const themeImportMap = {};

export const setGlobalTheme = async (): Promise<() => void> => () => {};

// biome-ignore lint/style/noDefaultExport: the modules it replaces have one
export default themeImportMap;
