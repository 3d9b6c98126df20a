import type { Account, Application } from './directory.ts';
import type { EntraError } from './entra-error.ts';
import type { Trace } from './error-answer.ts';
import type { SignIn } from './ledger.ts';
import { type Html, html, type Page } from './page.ts';

/** What each permission lets an application do, for the consent page. */
const permissionTexts: Readonly<Record<string, string>> = {
  'IMAP.AccessAsUser.All': 'Read and write access to your mail over IMAP',
  'POP.AccessAsUser.All': 'Read and write access to your mail over POP',
  'SMTP.Send': 'Send mail from your mailbox over SMTP',
  'Mail.ReadWrite': 'Read and write access to your mail',
  'Mail.ReadWrite.Shared': 'Read and write mail you can access, also of others',
  'User.Read': 'Sign you in and read your profile',
  openid: 'Sign you in',
  profile: 'View your basic profile',
  offline_access: 'Maintain access to data you have given it access to',
};

const directoryNameOf = ({ request: { authority, application } }: SignIn): string =>
  (authority.organization ?? application.home).displayName;

/**
 * A form that goes on with this sign-in; every button in it says which action it stands for. The Enter key presses the
 * first one, so the main button comes first.
 */
const step = (signIn: SignIn, content: Html): Html => html`
<form method="post" action="/${signIn.request.authority.tenantName}/sign-in" autocomplete="off">
<input type="hidden" name="ctx" value="${signIn.id}">
${content}
</form>`;

const sheet = (directory: string, heading: string, content: Html): Html => html`
<main class="sheet">
<p class="directory">${directory}</p>
<h1>${heading}</h1>
${content}
</main>`;

const button = (action: string, text: string, kind: 'primary' | 'link' | '' = ''): Html =>
  html`<button type="submit" name="action" value="${action}" class="${kind}" formnovalidate>${text}</button>`;

const wrong = (error: EntraError | undefined): Html | undefined =>
  error && html`<p class="wrong" role="alert" id="wrong">AADSTS${error.aadsts}: ${error.message}</p>`;

/** Asks for the address. */
export const usernamePage = (signIn: SignIn, username: string, error?: EntraError): Page => ({
  title: 'Sign in to your account',
  main: sheet(
    directoryNameOf(signIn),
    'Sign in',
    step(
      signIn,
      html`${wrong(error)}
<label for="username">Email address</label>
<input type="email" id="username" name="username" value="${username}" autofocus${described(error)}>
<div class="buttons">${button('next', 'Next', 'primary')}${button('cancel', 'Cancel')}</div>
<p class="hint">${button('list', 'No account? Choose one of the sandbox’s accounts', 'link')}</p>`,
    ),
  ),
});

/** Marks the field that the message above it is about. */
const described = (error: EntraError | undefined): Html | undefined =>
  error && html` aria-invalid="true" aria-describedby="wrong"`;

/** The accounts to choose from: those of the directory, the one hinted at first, signed-in ones marked. */
export const accountPickerPage = (
  signIn: SignIn,
  accounts: readonly Account[],
  signedIn: ReadonlySet<string>,
): Page => ({
  title: 'Pick an account',
  main: sheet(
    directoryNameOf(signIn),
    'Pick an account',
    step(
      signIn,
      html`<p class="hint">To continue to ${signIn.request.application.registration.displayName}</p>
<ul class="accounts">${accounts.map(
        ({ mailbox: { address, about } }) =>
          html`<li><button type="submit" name="username" value="${address}"${
            address === signIn.request.loginHint?.toLowerCase() && html` class="preselected" autofocus`
          }><b>${address}</b><span>${signedIn.has(address) ? 'Signed in. ' : ''}${about}</span></button></li>`,
      )}</ul>
<div class="buttons">${button('other-account', 'Use another account')}${button('cancel', 'Cancel')}</div>`,
    ),
  ),
});

/** Asks for the password; every one is right, except the word “wrong”. */
export const passwordPage = (signIn: SignIn, { mailbox }: Account, error?: EntraError): Page => ({
  title: 'Enter password',
  main: sheet(
    directoryNameOf(signIn),
    'Enter password',
    step(
      signIn,
      html`<p class="who">${mailbox.address}</p>
${wrong(error)}
<label for="password">Password</label>
<input type="password" id="password" name="password" autocomplete="off" autofocus${described(error)}>
<p class="hint">This is a simulation: any password works, except the word <code>wrong</code>. Never type a real one.</p>
<div class="buttons">${button('password', 'Sign in', 'primary')}${button('other-account', 'Use another account')}${button('cancel', 'Cancel')}</div>`,
    ),
  ),
});

/** Asks for the second factor; any six digits are right. */
export const codePage = (signIn: SignIn, { mailbox }: Account, malformed = false): Page => ({
  title: 'Enter code',
  main: sheet(
    directoryNameOf(signIn),
    'Enter code',
    step(
      signIn,
      html`<p class="who">${mailbox.address}</p>
${malformed && html`<p class="wrong" role="alert" id="wrong">Enter the six digits of the code.</p>`}
<label for="code">Code</label>
<input type="text" id="code" name="code" inputmode="numeric" autocomplete="one-time-code" autofocus${
        malformed && html` aria-invalid="true" aria-describedby="wrong"`
      }>
<p class="hint">${mailbox.address} needs a second factor. This is a simulation: any six digits work.</p>
<div class="buttons">${button('code', 'Verify', 'primary')}${button('cancel', 'Cancel')}</div>`,
    ),
  ),
});

const permissionList = (permissions: readonly string[]): Html =>
  html`<ul class="permissions">${permissions.map(
    (permission) => html`<li>${permissionTexts[permission] ?? permission}<code>${permission}</code></li>`,
  )}</ul>`;

/** Lists the permissions; an administrator accepts for the whole organization. */
export const consentPage = (signIn: SignIn, permissions: readonly string[], forOrganization: boolean): Page => ({
  title: 'Permissions requested',
  main: sheet(
    directoryNameOf(signIn),
    'Permissions requested',
    step(
      signIn,
      html`<p class="who">${signIn.account?.mailbox.address}</p>
<p><b>${signIn.request.application.registration.displayName}</b> ${
        forOrganization ? 'asks, for everybody in your organization, to:' : 'would like to:'
      }</p>
${permissionList(permissions)}
<div class="buttons">${button('accept', 'Accept', 'primary')}${button('cancel', 'Cancel')}</div>`,
    ),
  ),
});

/** Tells that a person cannot consent to this, and offers to go on as an administrator. */
export const adminApprovalPage = (signIn: SignIn, permissions: readonly string[]): Page => ({
  title: 'Need admin approval',
  main: sheet(
    directoryNameOf(signIn),
    'Need admin approval',
    step(
      signIn,
      html`<p class="who">${signIn.account?.mailbox.address}</p>
<p><b>${signIn.request.application.registration.displayName}</b> needs permission to access resources in your organization that only an admin can grant. Please ask an admin to grant permission to this app before you can use it.</p>
${permissionList(permissions)}
<p class="hint">AADSTS90094: Admin consent is required for the permissions requested by this application.</p>
<div class="buttons">${button('administrator', 'Sign in as an administrator and grant', 'primary')}${button('cancel', 'Return to the application without granting consent')}</div>`,
    ),
  ),
});

/** Stands before the administrator's consent page of `adminconsent`. */
export const administratorPage = (signIn: SignIn): Page => ({
  title: 'Sign in as an administrator',
  main: sheet(
    directoryNameOf(signIn),
    'Sign in as an administrator',
    step(
      signIn,
      html`<p>Only an administrator of ${directoryNameOf(signIn)} can answer for everybody in it. This is a simulation: the button makes you one.</p>
<div class="buttons">${button('administrator', 'Sign in as an administrator', 'primary')}${button('cancel', 'Cancel')}</div>`,
    ),
  ),
});

/** Microsoft's own error page, with the block that administrators are asked to copy. */
export const problemPage = ({
  error,
  trace,
  application,
  signIn,
}: {
  readonly error: EntraError;
  readonly trace: Trace;
  readonly application?: Application;
  readonly signIn?: SignIn;
}): Page => ({
  title: 'Sign in to your account',
  main: sheet(
    application?.registration.displayName ?? 'Sign in',
    'Sorry, but we’re having trouble signing you in.',
    html`<p class="message" role="alert">AADSTS${error.aadsts}: ${error.message}</p>
<dl class="details" aria-label="Troubleshooting details">
<div><dt>Request Id</dt> <dd>${trace.traceId}</dd></div>
<div><dt>Correlation Id</dt> <dd>${trace.correlationId}</dd></div>
<div><dt>Timestamp</dt> <dd>${trace.timestamp.replace(' ', 'T')}</dd></div>
<div><dt>Message</dt> <dd>AADSTS${error.aadsts}: ${error.message}</dd></div>
</dl>
${
  signIn &&
  step(
    signIn,
    html`<div class="buttons">${button('other-account', 'Sign in with a different account', 'primary')}${button('cancel', 'Return to the application')}</div>`,
  )
}`,
  ),
});

/** Carries the answer of `response_mode=form_post` back; without script, so a person presses the button. */
export const formPostPage = (address: string, parameters: Readonly<Record<string, string>>): Page => ({
  title: 'Return to the application',
  main: sheet(
    'Sign in',
    'Signed in',
    html`<form method="post" action="${address}">
${Object.entries(parameters).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<div class="buttons"><button type="submit" class="primary" autofocus>Continue</button></div>
</form>`,
  ),
});

export const signedOutPage: Page = {
  title: 'Signed out',
  main: sheet('Sign out', 'You signed out of your account', html`<p>You may close this page.</p>`),
};
