import type { Source } from './fact.ts';

/**
 * Zones in which the names behind Microsoft's mail, sign-in and Graph hosts end, as seen in traces of many networks.
 * Microsoft does not publish them, so a name outside of them is a hint and never a verdict by itself.
 */
export const microsoftNameZones: readonly string[] = [
  // Exchange Online: outlook.office365.com > ooc-g2.tm-4.office.com > outlook.ms-acdc.office.com > HHN-efz.ms-acdc…
  'office.com',
  'office365.com',
  'outlook.com',
  'cloud.microsoft',
  // Entra and Graph: login.microsoftonline.com > login.mso.msidentity.com > … > www.tm.ak.prd.aadg.trafficmanager.net
  'msidentity.com',
  'microsoftonline.com',
  'microsoft.com',
  'windows.net',
  'azure.com',
  'azure.net',
  'trafficmanager.net',
  'msedge.net',
  'live.com',
  // US Government
  'office365.us',
  'microsoftonline.us',
  'microsoft.us',
  'azure.us',
  'usgovtrafficmanager.net',
  // 21Vianet
  'outlook.cn',
  'office365.cn',
  'microsoftonline.cn',
  'chinacloudapi.cn',
  'azure.cn',
  'trafficmanager.cn',
  // Whom Microsoft names as its services
  'akadns.net',
  'akadns6.net',
  'akamai.net',
  'akamaiedge.net',
  'edgekey.net',
  'edgesuite.net',
  'nsatc.net',
];

export const nameZonesSource: Source = {
  url: 'https://learn.microsoft.com/en-us/microsoft-365/enterprise/managing-office-365-endpoints',
  readOn: '2026-11-24',
  certainty: 'observed',
  doubt: 'Microsoft does not publish the names in between, and changes them at any time.',
};

/** Whether a name lies in a zone that Microsoft has been seen to use. */
export const isInMicrosoftZone = (name: string): boolean => {
  const bare = name.toLowerCase().replace(/\.$/, '');
  return microsoftNameZones.some((zone) => bare === zone || bare.endsWith(`.${zone}`));
};
