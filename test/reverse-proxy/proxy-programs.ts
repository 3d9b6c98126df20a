import { existsSync } from 'node:fs';
import { documented, type ProxyProgram, type ProxySettings } from './running-proxy.ts';

const isRoot = process.getuid?.() === 0;
/** Addresses of the test; and the line that an administrator of a Jira under /jira takes the comment sign from. */
const common = ({ jiraPort, companionPort, hasContextPath }: ProxySettings, contextPathLine: string) =>
  [
    [`# ${contextPathLine}`, hasContextPath ? contextPathLine : `# ${contextPathLine}`],
    ['127.0.0.1:8080', `127.0.0.1:${jiraPort}`],
    ['127.0.0.1:8765', `127.0.0.1:${companionPort}`],
  ] as const;

/** The documented part, in the frame that a distribution's own configuration gives it. */
const nginx: ProxyProgram = {
  name: 'nginx',
  versionArguments: ['-v'],
  command: (home) => ['nginx', '-p', home, '-c', `${home}/nginx.conf`, '-e', 'stderr'],
  files: (settings) => ({
    'jira.conf': documented('nginx.conf', [
      ...common(settings, 'proxy_cookie_path'),
      ['listen 443 ssl', `listen 127.0.0.1:${settings.port} ssl`],
      ['jira.example.com', settings.serverName],
      ['/etc/nginx/tls/jira.pem', settings.certificateFile],
      ['/etc/nginx/tls/jira.key', settings.keyFile],
    ]),
    'nginx.conf': `
${isRoot ? 'user www-data;' : ''}
daemon off;
worker_processes 1;
pid ${settings.home}/nginx.pid;
events { worker_connections 64; }
http {
  access_log off;
  error_log stderr;
  gzip on;
  gzip_types text/event-stream application/json;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `  ${kind}_temp_path ${settings.home}/${kind};`).join('\n')}
  include ${settings.home}/jira.conf;
}
`,
  }),
};

const modules = [
  'mpm_event',
  'authz_core',
  'reqtimeout',
  'ssl',
  'proxy',
  'proxy_http',
  'headers',
  'deflate',
  'filter',
  'env',
  'socache_shmcb',
];
const moduleFolder = '/usr/lib/apache2/modules';

const apache: ProxyProgram = {
  name: 'Apache httpd',
  versionArguments: ['-v'],
  command: (home) => ['apache2', '-d', home, '-f', `${home}/apache2.conf`, '-D', 'FOREGROUND'],
  files: (settings) => ({
    'jira.conf': documented('apache.conf', [
      ...common(settings, 'ProxyPassReverseCookiePath'),
      ['<VirtualHost *:443>', `<VirtualHost 127.0.0.1:${settings.port}>`],
      ['jira.example.com', settings.serverName],
      ['/etc/apache2/tls/jira.pem', settings.certificateFile],
      ['/etc/apache2/tls/jira.key', settings.keyFile],
    ]),
    'apache2.conf': `
${modules
  .filter((name) => existsSync(`${moduleFolder}/mod_${name}.so`))
  .map((name) => `LoadModule ${name}_module ${moduleFolder}/mod_${name}.so`)
  .join('\n')}
ServerName localhost
DefaultRuntimeDir ${settings.home}
PidFile ${settings.home}/apache2.pid
Mutex file:${settings.home} default
${isRoot ? 'User www-data\nGroup www-data' : ''}
Listen 127.0.0.1:${settings.port}
ErrorLog ${settings.home}/error.log
AddOutputFilterByType DEFLATE text/event-stream application/json text/html
StartServers 1
Include ${settings.home}/jira.conf
`,
  }),
};

const haproxy: ProxyProgram = {
  name: 'HAProxy',
  versionArguments: ['-v'],
  command: (home) => ['haproxy', '-db', '-f', `${home}/haproxy.cfg`],
  files: (settings) => ({
    'haproxy.cfg': documented('haproxy.cfg', [
      ...common(settings, 'http-response replace-header'),
      ['bind :443', `bind 127.0.0.1:${settings.port}`],
      ['/etc/haproxy/tls/jira.pem', settings.bundleFile],
    ]),
  }),
};

export const proxyPrograms: readonly ProxyProgram[] = [nginx, apache, haproxy];
