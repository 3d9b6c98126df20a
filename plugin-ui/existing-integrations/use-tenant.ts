import { useEffect, useState } from 'react';
import type { PlanId } from '#facts/plans.ts';
import { usePageServices } from '../mail-oauth-page/page-services.ts';
import { isSharedTenant } from './repair.ts';
import type { StoredMeaning } from './stored-integration.ts';

/** What the mailbox's own domain says, where the link names a mailbox and the companion answers. */
export interface TenantFound {
  readonly isAsking: boolean;
  readonly planId: PlanId | undefined;
  readonly tenant: string | undefined;
}

/** Looks up plan and tenant of the mailbox that a link names. A companion that does not answer finds nothing. */
export function useTenant({ mailAddress, planId, tenant }: StoredMeaning): TenantFound {
  const { companion } = usePageServices();
  const own = isSharedTenant(tenant) ? undefined : tenant;
  const [found, setFound] = useState<TenantFound>({ isAsking: mailAddress !== '', planId: undefined, tenant: own });
  useEffect(() => {
    if (mailAddress === '') return;
    const controller = new AbortController();
    const tell = (told: Omit<TenantFound, 'isAsking'>): void => {
      if (!controller.signal.aborted) setFound({ isAsking: false, ...told });
    };
    companion.detect(mailAddress, controller.signal).then(
      ({ candidates }) => {
        const [first, second] = candidates;
        const isSure = first !== undefined && second === undefined;
        const hasPlan = candidates.some((candidate) => candidate.plan === planId);
        tell({
          planId: isSure && !hasPlan ? first.plan : undefined,
          tenant: candidates.find(({ tenantId }) => tenantId !== undefined)?.tenantId ?? own,
        });
      },
      () => tell({ planId: undefined, tenant: own }),
    );
    return () => controller.abort();
  }, [companion, mailAddress, planId, own]);
  return found;
}
