import type { AsCodeRequest } from '#facts/as-code/as-code-request.ts';
import { azureCliScript } from '#facts/as-code/azure-cli.ts';
import { exchangePowerShellScript } from '#facts/as-code/exchange-powershell.ts';
import { graphPowerShellScript } from '#facts/as-code/graph-powershell.ts';
import { terraformFile } from '#facts/as-code/terraform.ts';
import { fixedByNames } from '#facts/explanations/fixed-by.ts';
import { registrationGuide } from '#facts/guide/registration-guide.ts';
import type { FoundConnection } from './find-connection.ts';
import { UsageError } from './usage-error.ts';

/** Days that a new secret lasts: Microsoft advises less than twelve months. */
const secretDays = 180;
const dayMs = 86_400_000;

/** The registration by hand, step by step. */
function steps(request: AsCodeRequest): string {
  const told = registrationGuide({ ...request, secretDays }).map(({ title, actions, doneWhen, who }, at) =>
    [
      `${at + 1}. ${title}  (${fixedByNames[who]})`,
      ...actions.flatMap(({ text, link, copy = [], command }) => [
        `   - ${text}`,
        ...(link ? [`     ${link}`] : []),
        ...copy.map(({ label, value }) => `     ${label}: ${value}`),
        ...(command ? command.split('\n').map((line) => `     ${line}`) : []),
      ]),
      `   Done when: ${doneWhen}`,
    ].join('\n'),
  );
  return `${told.join('\n\n')}\n`;
}

const exchange = (request: AsCodeRequest): string => {
  const script = exchangePowerShellScript(request);
  if (script === undefined) throw new UsageError('--as exchange-powershell is for an app without a user: --app-only');
  return script;
};

/** Forms of the registration, by the word after `--as`. */
const forms = {
  steps,
  'azure-cli': azureCliScript,
  'graph-powershell': graphPowerShellScript,
  terraform: terraformFile,
  'exchange-powershell': exchange,
} as const satisfies Record<string, (request: AsCodeRequest) => string>;

/** The app registration that a connection needs, in one of the forms. Throws {@link UsageError} for another. */
export function registrationText(
  { settings, hasClientId, redirectUrl }: FoundConnection,
  form: string,
  now: number,
): string {
  const make = Object.hasOwn(forms, form) ? forms[form as keyof typeof forms] : undefined;
  if (make === undefined) throw new UsageError(`--as is one of ${Object.keys(forms).join(', ')}`);
  if (settings.grant === 'authorization_code' && redirectUrl === undefined) {
    throw new UsageError(
      '--jira-url is needed: Jira’s own Redirect URL is part of the registration. Or choose --app-only',
    );
  }
  const { plan, grant, protocols, mailAddress, signInAddress, tenant, clientId } = settings;
  return make({
    plan,
    grant,
    protocols,
    sharedMailbox: signInAddress !== undefined,
    redirectUris: redirectUrl === undefined ? [] : [redirectUrl],
    mailAddress,
    signInAddress,
    tenant,
    clientId: hasClientId ? clientId : undefined,
    secretEndsOn: new Date(now + secretDays * dayMs).toISOString().slice(0, 10),
  });
}
