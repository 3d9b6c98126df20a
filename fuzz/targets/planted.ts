import { Secret } from '../../companion-service/probes/secret.ts';

/**
 * Secrets that stand in no observation. None has the shape by which masking knows a token, so that it is hidden only
 * where a reader knows what it sent; and none a dot, which is what becomes of a control character.
 */
export const plantedToken = 'zq7Fhx0vPlantedAccess-Jw3kT9mB5dRuYc2eLgNs8aXoVi6tHp1';
export const plantedSecret = 'wk4Plnt~ClientValue-Gm2xQe9sVb7uTz1rHd5yJc3n';
export const plantedRefresh = 'rf8PlantedRefresh_Lw6oKi2jNu4hBy7gVt1fCr5dX';
export const plantedCode = 'cd5PlantedCode-Az9wSx3eDc7rFv1tGb4yHn8u';
export const accessToken = new Secret(plantedToken);
export const mailbox = 'jira@contoso.com';
