/** The longest line that a jar's manifest may hold is 72 bytes with its line end: https://docs.oracle.com/en/java/javase/17/docs/specs/jar/jar.html */
const lineBytes = 70;

/**
 * The jar's manifest. With `Atlassian-Plugin-Key` the plugin framework takes the jar as the bundle it already is, so the
 * OSGi headers must be complete; the only class of Jira's that we name is the condition of our menu items.
 * https://developer.atlassian.com/server/framework/atlassian-sdk/configuration-of-instructions-in-atlassian-plugins/
 */
export function pluginManifest(plugin: { key: string; name: string; version: string; scanFolder: string }): string {
  const headers: [string, string][] = [
    ['Manifest-Version', '1.0'],
    ['Bundle-ManifestVersion', '2'],
    ['Bundle-SymbolicName', plugin.key],
    ['Bundle-Name', plugin.name],
    ['Bundle-Version', bundleVersion(plugin.version)],
    ['Atlassian-Plugin-Key', plugin.key],
    ['Atlassian-Scan-Folders', plugin.scanFolder],
    ['Import-Package', 'com.atlassian.jira.plugin.webfragment.conditions;resolution:="optional"'],
    ['DynamicImport-Package', '*'],
    ['Spring-Context', '*'],
  ];
  return `${headers.map(([name, value]) => folded(`${name}: ${value}`)).join('\r\n')}\r\n\r\n`;
}

/** OSGi wants three numbers and then a dot, where npm writes a hyphen: `1.2.3-rc.1` becomes `1.2.3.rc_1`. */
function bundleVersion(version: string): string {
  const [numbers = version, qualifier] = version.split(/-(.*)/s);
  return qualifier ? `${numbers}.${qualifier.replaceAll(/[^\w-]/g, '_')}` : numbers;
}

/** A long line goes on in the next one after a space; headers are plain ASCII, so characters are bytes. */
function folded(line: string): string {
  const lines = [line.slice(0, lineBytes)];
  for (let at = lineBytes; at < line.length; at += lineBytes - 1) lines.push(` ${line.slice(at, at + lineBytes - 1)}`);
  return lines.join('\r\n');
}
