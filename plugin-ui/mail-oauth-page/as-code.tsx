import Button from '@atlaskit/button/default/button';
import { useState } from 'react';
import type { AsCodeRequest } from '#facts/as-code/as-code-request.ts';
import { azureCliScript } from '#facts/as-code/azure-cli.ts';
import { exchangePowerShellScript } from '#facts/as-code/exchange-powershell.ts';
import { graphPowerShellScript } from '#facts/as-code/graph-powershell.ts';
import { terraformFile } from '#facts/as-code/terraform.ts';
import type { RegistrationRequest } from '#facts/registration.ts';
import { say } from '../phrases.ts';
import { Choice } from './parts/choice.tsx';
import { CopyButton } from './parts/copy-button.tsx';
import { proposedSecretEnd } from './proposed-secret-end.ts';

export interface AsCodeProps {
  readonly request: RegistrationRequest;
  /** Day on which the secret shall end, where the person said one. */
  readonly wantedSecretEnd: string | undefined;
}

const tools = {
  azureCli: { label: 'Azure CLI', fileName: 'jira-mail.sh', make: azureCliScript },
  graphPowerShell: { label: 'Microsoft Graph PowerShell', fileName: 'jira-mail.ps1', make: graphPowerShellScript },
  terraform: { label: 'Terraform', fileName: 'jira-mail.tf', make: terraformFile },
} as const;

type Tool = keyof typeof tools;

/** The other scripts name this file. */
const exchangeFileName = 'jira-mail-exchange.ps1';

/** The registration as a file for the administrator's own tool, filled in. */
export function AsCode({ request, wantedSecretEnd }: AsCodeProps) {
  const [tool, setTool] = useState<Tool>('azureCli');
  const asked: AsCodeRequest = { ...request, secretEndsOn: proposedSecretEnd(wantedSecretEnd, Date.now()) };
  const { fileName, make } = tools[tool];
  const exchange = exchangePowerShellScript(asked);
  return (
    <div className="jmo-guide-steps">
      <Choice
        name="jmo-as-code-tool"
        legend={say('asCode.tool')}
        value={tool}
        options={(Object.keys(tools) as Tool[]).map((value) => ({ value, label: tools[value].label }))}
        onChoose={setTool}
      />
      <p className="jmo-hint">{say('asCode.lead')}</p>
      {request.clientId === undefined &&
        request.redirectUris.length === 0 &&
        request.grant === 'authorization_code' && <p className="jmo-warning">{say('asCode.noRedirectUrl')}</p>}
      <CodeFile key={fileName} fileName={fileName} text={make(asked)} />
      {exchange && (
        <>
          <p>{say('asCode.exchange')}</p>
          <CodeFile fileName={exchangeFileName} text={exchange} />
        </>
      )}
    </div>
  );
}

function CodeFile({ fileName, text }: { readonly fileName: string; readonly text: string }) {
  return (
    <figure className="jmo-code">
      <figcaption className="jmo-actions">
        <code>{fileName}</code>
        <CopyButton value={text} what={fileName} />
        <Button
          spacing="compact"
          aria-label={say('asCode.downloadOf', fileName)}
          onClick={() => download(fileName, text)}
        >
          {say('asCode.download')}
        </Button>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has to reach it */}
      <pre tabIndex={0}>{text}</pre>
    </figure>
  );
}

/** Saves a text as a file of the browser's. */
function download(fileName: string, text: string): void {
  // Windows PowerShell 5.1 takes a script without this mark for one in the system's old code page.
  const mark = fileName.endsWith('.ps1') && /[^\0-\x7F]/.test(text) ? '\uFEFF' : '';
  const address = URL.createObjectURL(new Blob([mark, text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Not at once: some browsers read the address only after this task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
