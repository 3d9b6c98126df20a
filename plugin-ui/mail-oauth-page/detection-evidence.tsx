import type { Evidence, PlanCandidate } from '#facts/detection.ts';
import { say } from '../phrases.ts';
import { Disclosure } from './parts/disclosure.tsx';

/** Fields in the order of how much they tell a person. */
const tellingFirst = ['tenant_region_sub_scope', 'cloud_instance_name', 'issuer', 'mx', 'tenant_region_scope'] as const;

/** The most telling reason for a plan, as half a sentence. */
export function reasonFor(evidence: readonly Evidence[]): string {
  for (const field of tellingFirst) {
    const found = evidence.find((item) => item.field === field);
    if (found) return say(`mailbox.because.${field}`, found.value);
  }
  const [other] = evidence;
  return other ? say('mailbox.because.other', other.field, other.value) : '';
}

/** Everything that spoke for a plan, folded. */
export function DetectionEvidence({ candidate }: { readonly candidate: PlanCandidate }) {
  return (
    <Disclosure label={say('mailbox.evidence')}>
      <p className="jmo-hint">{say('mailbox.detected.tenant', candidate.tenantId)}</p>
      <table className="jmo-table">
        <thead>
          <tr>
            <th scope="col">{say('mailbox.evidence.field')}</th>
            <th scope="col">{say('mailbox.evidence.value')}</th>
            <th scope="col">{say('mailbox.evidence.weight')}</th>
          </tr>
        </thead>
        <tbody>
          {candidate.evidence.map(({ field, value, weight }) => (
            <tr key={`${field} ${value}`}>
              <td>
                <code>{field}</code>
              </td>
              <td>
                <code>{value}</code>
              </td>
              <td>{say(`mailbox.evidence.${weight}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
