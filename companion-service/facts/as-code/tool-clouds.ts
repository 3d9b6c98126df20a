import type { Source } from '../fact.ts';
import type { PlanId } from '../plans.ts';

/** What each tool calls the cloud of a plan. */
export interface ToolCloud {
  /** `az cloud set --name`. */
  readonly azureCli: string;
  /** `Connect-MgGraph -Environment`. */
  readonly graphPowerShell: string;
  /** `environment` of the azuread provider. */
  readonly terraform: string;
  readonly source: Source;
}

const documented: Source = {
  url: 'https://learn.microsoft.com/en-us/powershell/module/microsoft.graph.authentication/get-mgenvironment',
  readOn: '2026-11-23',
  certainty: 'confirmed',
};

const global: ToolCloud = {
  azureCli: 'AzureCloud',
  graphPowerShell: 'Global',
  terraform: 'global',
  source: documented,
};

/**
 * @see https://learn.microsoft.com/en-us/cli/azure/manage-clouds-azure-cli
 * @see https://github.com/hashicorp/terraform-provider-azuread/blob/main/docs/index.md
 */
export const toolClouds: Readonly<Record<PlanId, ToolCloud>> = {
  commercial: global,
  gcc: global,
  gccHigh: {
    azureCli: 'AzureUSGovernment',
    graphPowerShell: 'USGov',
    terraform: 'usgovernmentl4',
    source: documented,
  },
  dod: {
    azureCli: 'AzureUSGovernment',
    graphPowerShell: 'USGovDoD',
    terraform: 'usgovernmentl5',
    source: {
      ...documented,
      certainty: 'observed',
      doubt: 'the Azure CLI has one cloud for GCC High and DoD; the script names the Graph of DoD itself',
    },
  },
  china: { azureCli: 'AzureChinaCloud', graphPowerShell: 'China', terraform: 'china', source: documented },
  personal: global,
};

/** A plan's cloud as the tools call it. For a cloud of the configuration: the public one, and that it has to be replaced. */
export const toolCloudOf = (plan: PlanId): ToolCloud =>
  (toolClouds as Partial<typeof toolClouds>)[plan] ?? {
    ...global,
    source: {
      ...documented,
      certainty: 'unconfirmed',
      doubt: 'the tools have no name of their own for this cloud: register it with the tool, then put that name here',
    },
  };
