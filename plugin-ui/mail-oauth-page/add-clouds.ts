import { addCustomClouds, type CustomClouds } from '#facts/custom-clouds.ts';
import { planIds } from '#facts/plans.ts';
import type { CompanionClient } from '../companion/companion-client.ts';

/**
 * Adds the operator's own clouds to the plans, once. Without a companion there are none to add, and the page goes on
 * with Microsoft's.
 */
export async function addClouds(companion: Pick<CompanionClient, 'clouds'>): Promise<void> {
  try {
    const clouds = Object.entries(await companion.clouds());
    const known: readonly string[] = planIds;
    addCustomClouds(Object.fromEntries(clouds.filter(([id]) => !known.includes(id))) as CustomClouds);
  } catch {
    // An id that is taken, or nobody there: the page itself tells when the companion is away.
  }
}
