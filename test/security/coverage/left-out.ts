/** A part of ASVS 5.0 that has no row of its own, and why. */
interface LeftOut {
  readonly chapter: string;
  readonly state: 'not applicable' | 'not covered';
  readonly why: string;
}

/** Said plainly rather than left for the reader to miss. */
export const leftOut: readonly LeftOut[] = [
  {
    chapter: 'V5 File handling',
    state: 'not applicable',
    why: 'Nothing is uploaded; files are only handed out as they are made',
  },
  {
    chapter: 'V6 Authentication',
    state: 'not applicable',
    why: 'Jira authenticates people; there is no password, no account and no recovery here',
  },
  {
    chapter: 'V9 Self-contained tokens',
    state: 'not applicable',
    why: 'Nobody is let in by a signed token; the claims of Microsoft’s tokens are shown, never trusted to decide who may ask',
  },
  {
    chapter: 'V10 OAuth: authorization and resource servers, consent',
    state: 'not applicable',
    why: 'The companion is an OAuth client only',
  },
  { chapter: 'V17 WebRTC', state: 'not applicable', why: 'Not used' },
  {
    chapter: 'V11 Cryptographic inventory and plan for post-quantum algorithms',
    state: 'not covered',
    why: 'No document lists them; AES-256-GCM, SHA-256 and Node’s TLS are all that is used',
  },
  {
    chapter: 'V12 Revocation of certificates',
    state: 'not covered',
    why: 'Node’s TLS asks neither OCSP nor lists; trust ends with the certificate',
  },
  {
    chapter: 'V16 Logs sent to another system',
    state: 'not covered',
    why: 'Standard output is the operator’s to collect; the audit log is exported by hand',
  },
  {
    chapter: 'Time that is set back',
    state: 'not covered',
    why: 'Links, API tokens and sessions that only expired, and were not deleted yet, are valid again for as long as the clock is wrong; what was revoked is not',
  },
];
