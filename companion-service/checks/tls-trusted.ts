import { type Connection, peers } from '../probes/observations.ts';
import { defineCheck, fail, notApplicable, pass, type Verdict } from './define-check.ts';
import { failNetwork, failRecognised } from './reading/recognised.ts';
import { connectionOf, isTalkedTo } from './reading/subjects.ts';

/** OpenSSL's words for a chain that ends nowhere known, whoever signed it. */
const chainErrors = new Set([
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_UNTRUSTED',
]);

/** Organizations whose authorities sign Microsoft's certificates. */
const microsoftsAuthorities = /\b(?:DigiCert|Microsoft Corporation|GlobalSign)\b/i;

/** The common name of a distinguished name, in either spelling of Node; the whole name where it has none. */
const commonName = (name: string): string => /(?:^|[\n,]\s*)CN=([^\n,]+)/.exec(name)?.[1]?.trim() ?? name;

function trustFault({ host, port, tls }: Connection): Verdict | undefined {
  if (!tls || tls.trusted) return undefined;
  const { trustError = 'not trusted', chain } = tls;
  const [leaf] = chain;
  if (leaf && chainErrors.has(trustError)) {
    const issuer = commonName(leaf.issuer);
    return microsoftsAuthorities.test(leaf.issuer)
      ? fail('TRUST_STORE_OUTDATED', { host, issuer })
      : fail('TLS_INTERCEPTED', { host, port, issuer });
  }
  const shown = leaf
    ? ` The certificate is for ${leaf.altNames.slice(0, 5).join(', ') || commonName(leaf.subject)}, issued by ${commonName(leaf.issuer)}, valid from ${leaf.validFrom} to ${leaf.validTo}.`
    : '';
  return failRecognised(
    { system: trustError, text: trustError },
    { evidence: `${host}:${port}: ${trustError}.${shown}` },
  );
}

/** Each peer proves who it is; nothing secret is sent to one that does not. */
export const tlsTrusted = peers.map((peer) =>
  defineCheck({
    id: 'tls-trusted',
    subject: peer,
    stage: 'connectivity',
    needs: [connectionOf[peer]],
    appliesTo: isTalkedTo(peer),
    judge: (observed) => {
      const connection = observed[connectionOf[peer]];
      const { host, port, route, tls, failure } = connection;
      const fault = trustFault(connection);
      if (fault) return fault;
      if (failure?.code === 'STARTTLS_INJECTION') return fail('STARTTLS_NOT_SAFE', { host, port });
      if (failure?.phase === 'tls') return failNetwork(failure, `${host}:${port}`, route);
      if (!tls) return notApplicable();
      const [leaf] = tls.chain;
      return pass({ host, ...(leaf && { issuer: commonName(leaf.issuer), validTo: leaf.validTo }) });
    },
  }),
);
