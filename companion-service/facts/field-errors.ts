/** What is wrong with a typed value, and what to type instead. Keyed by the codes of `settings.ts`. */
export const fieldErrors = {
  REQUIRED: 'Fill in this field.',
  TOO_LONG: 'This is too long for this field. Check that only the value was pasted.',
  TOO_MANY: 'Too many entries.',
  ADDRESS_WITHOUT_DOMAIN: 'Type the whole address, with one @ and the domain after it.',
  ADDRESS_MALFORMED: 'This is not a mail address. Example: jira@contoso.com',
  TENANT_IS_URL: 'Paste the Directory (tenant) ID itself, without an address around it.',
  TENANT_MALFORMED: 'Paste the Directory (tenant) ID, or type a domain of the tenant.',
  CLIENT_ID_NOT_GUID:
    'The Application (client) ID has the form 00000000-0000-0000-0000-000000000000. Copy it from the Overview of the app registration.',
  URL_NOT_HTTPS: 'Type an address that starts with https://',
  URL_WITH_CREDENTIALS: 'Remove the user name and password from the address.',
  HOST_MALFORMED: 'Type a host name only, without https:// and without a port.',
  HOST_NOT_KNOWN:
    'This host belongs to no known Microsoft cloud. The operator of the companion can add it to the configuration.',
  PORT_MALFORMED: 'Type a port from 1 to 65535.',
  SCOPE_MALFORMED: 'One scope per entry, without spaces, commas or quotes.',
  PLAN_UNKNOWN: 'Choose one of the plans.',
  PROTOCOL_UNKNOWN: 'Choose IMAP, POP, SMTP or Graph.',
  GRANT_UNKNOWN: 'Choose who signs in: a person, or the app alone.',
  SAME_MAILBOX: 'Type another mailbox: this is the one that Jira reads.',
  FIELD_UNKNOWN: 'This field is not known.',
  MALFORMED: 'This value has the wrong form.',
} as const satisfies Record<string, string>;

export type FieldErrorCode = keyof typeof fieldErrors;

/** Words for a field error; a code from a newer version is said generally. */
export const fieldErrorText = (code: string): string =>
  code in fieldErrors ? fieldErrors[code as FieldErrorCode] : fieldErrors.MALFORMED;
