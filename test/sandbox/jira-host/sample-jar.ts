import { strToU8, zipSync } from 'fflate';

/** A small plugin for tests: two web-resources, a menu item, a phrase; descriptors in a scanned folder. */
export const sampleFiles = {
  'META-INF/MANIFEST.MF':
    'Manifest-Version: 1.0\r\nAtlassian-Plugin-Key: sample.plugin\r\nAtlassian-Scan-Folders: META-INF/plugin-descr\r\n iptors\r\n',
  'atlassian-plugin.xml': `<?xml version="1.0"?>
<atlassian-plugin key="sample.plugin" name="Sample &amp; more" plugins-version="2">
  <plugin-info><version>1.2.3</version></plugin-info>
  <resource type="i18n" name="i18n" location="i18n.sample"/>
  <web-item key="under-mail" section="top_system_section/mail_section" weight="95">
    <label key="sample.menu"/>
    <link linkId="sample">/plugins/servlet/applinks/listApplicationLinks#sample</link>
    <condition class="com.atlassian.jira.plugin.webfragment.conditions.JiraGlobalPermissionCondition">
      <param name="permission">sysadmin</param>
    </condition>
  </web-item>
</atlassian-plugin>`,
  'META-INF/plugin-descriptors/generated.xml': `<bundles>
  <web-resource key="loader">
    <context>atl.admin</context>
    <dependency>com.atlassian.plugins.atlassian-plugins-webresource-rest:web-resource-manager</dependency>
    <dependency>sample.plugin:base</dependency>
    <resource type="download" name="loader.js" location="/js/loader.js"/>
  </web-resource>
  <web-resource key="base"><resource type="download" name="base.css" location="css/base.css"/></web-resource>
  <web-resource key="page">
    <context>sample.plugin:page-context</context>
    <resource type="download" name="page.js" location="js/page.js"/>
    <resource type="download" name="images/" location="images"/>
    <resource type="download" name="logo" location="images/logo.svg"><param name="content-type" value="image/svg+xml"/></resource>
  </web-resource>
</bundles>`,
  'i18n/sample.properties': '# phrases\nsample.menu = Mail with \\u004fAuth\nsample.long: one \\\n  two\n',
  'js/loader.js': 'loader();',
  'js/page.js': 'page();',
  'css/base.css': 'p { color: red }',
  'images/logo.svg': '<svg/>',
};

export const makeJar = (files: Record<string, string> = sampleFiles): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
