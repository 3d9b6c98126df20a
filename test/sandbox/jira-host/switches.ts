/**
 * What a person or a test can change about the stand-in, for one browser: `?host-user=admin` on any address, or the
 * toolbar at the foot of each page. First value is the default.
 */
export const switchValues = {
  version: ['11.3', '10.3', '9.12'],
  user: ['sysadmin', 'admin', 'user', 'nobody'],
  restPrefix: ['present', 'missing'],
  // Whether Jira wants the password again before it lets anybody administer.
  webSudo: ['confirmed', 'asked'],
  baseUrl: ['https', 'http'],
  theme: ['light', 'dark'],
  // As Java writes them. Of the last two Jira writes from right to left.
  locale: ['en_US', 'de_DE', 'fr_FR', 'es_ES', 'ja_JP', 'pt_BR', 'iw_IL', 'ar_EG'],
} as const;

export type SwitchName = keyof typeof switchValues;
export type Switches = { readonly [name in SwitchName]: (typeof switchValues)[name][number] };

export const defaultSwitches: Switches = {
  version: '11.3',
  user: 'sysadmin',
  restPrefix: 'present',
  webSudo: 'confirmed',
  baseUrl: 'https',
  theme: 'light',
  locale: 'en_US',
};

export const switchLabels: Record<SwitchName, string> = {
  version: 'Jira version',
  user: 'Signed in',
  restPrefix: 'OAuth REST',
  webSudo: 'Password',
  baseUrl: 'Base URL',
  theme: 'Theme',
  locale: 'Language',
};

/** How a switch is called in an address: `restPrefix` is `host-rest-prefix`. */
export const switchParameter = (name: SwitchName): string =>
  `host-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const switchNames = Object.keys(switchValues) as SwitchName[];

/** The switches that a query sets. Throws on a value that a switch does not have: a test misspelt it. */
export const switchesFromQuery = (query: URLSearchParams): Partial<Switches> => {
  const changes: Record<string, string> = {};
  for (const name of switchNames) {
    const wanted = query.get(switchParameter(name));
    if (wanted === null) continue;
    const allowed: readonly string[] = switchValues[name];
    if (!allowed.includes(wanted)) throw new Error(`${switchParameter(name)} is one of ${allowed.join(', ')}`);
    changes[name] = wanted;
  }
  return changes as Partial<Switches>;
};

const fullVersions = { '9.12': [9, 12, 26], '10.3': [10, 3, 12], '11.3': [11, 3, 1] } as const;

/** The version as `/rest/api/2/serverInfo` tells it, with the fix number. */
export const jiraVersion = (version: Switches['version']) => ({
  version: fullVersions[version].join('.'),
  versionNumbers: fullVersions[version],
  buildNumber: Number(fullVersions[version].map((number) => String(number).padStart(2, '0')).join('')),
});

/** How the page says its language: the stand-in's own words stay English. */
export const isRightToLeft = ({ locale }: Switches): boolean => /^(?:iw|ar)_/.test(locale);

/** Jira 10 brought design tokens and themes. */
export const hasDesignTokens = ({ version }: Switches): boolean => version !== '9.12';
