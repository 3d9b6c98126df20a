import { azureCliScript } from '../../companion-service/facts/as-code/azure-cli.ts';
import { exchangePowerShellScript } from '../../companion-service/facts/as-code/exchange-powershell.ts';
import { graphPowerShellScript } from '../../companion-service/facts/as-code/graph-powershell.ts';
import { terraformFile } from '../../companion-service/facts/as-code/terraform.ts';
import { everyCase, requestFor } from '../facts/as-code/requests.ts';

const makers = {
  sh: azureCliScript,
  ps1: graphPowerShellScript,
  tf: terraformFile,
  'exchange.ps1': exchangePowerShellScript,
};

/** The generated registration files of every plan and grant, with every protocol; where there is nothing to do, none. */
export const asCodeFiles: Readonly<Record<string, () => string>> = Object.fromEntries(
  everyCase.flatMap(([plan, grant]) =>
    Object.entries(makers).flatMap(([ending, make]) => {
      const text = make(requestFor(plan, grant));
      return text === undefined ? [] : [[`as-code/${plan}-${grant}.${ending}`, () => text]];
    }),
  ),
);
