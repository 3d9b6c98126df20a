import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { exportSPKI, generateKeyPair, SignJWT } from 'jose';
import type { CertificateAuthority } from '../sandbox/certificate-authority.ts';
import { accepts, freePort } from './ports.ts';

const issuer = 'https://issuer.example';
const keyId = 'k1';

/** A real Dovecot on loopback: IMAP and POP over TLS, XOAUTH2 only, tokens checked by its own key. */
export interface Dovecot {
  readonly imapsPort: number;
  readonly pop3sPort: number;
  /** Submission with STARTTLS; only where it was asked for. */
  readonly submissionPort?: number;
  /** A token it accepts for this mailbox, unless it has expired. */
  issueToken(mailbox: string, options?: { readonly expired?: boolean }): Promise<string>;
  stop(): Promise<void>;
}

export interface DovecotOptions {
  /** Names its certificate bears. */
  readonly hostNames?: readonly [string, ...string[]];
  /** Addresses it listens on, separated by commas. */
  readonly listen?: string;
  /** Accepts tokens that somebody else signs, instead of its own. */
  readonly trusts?: {
    readonly keyId: string;
    readonly publicKeyPem: string;
    readonly issuer: string;
    /** The claim that names the mailbox. */
    readonly mailboxClaim: string;
  };
  /** Asks somebody else about each token (RFC 7662); the address carries user and password of a confidential client. */
  readonly introspection?: { readonly url: string; readonly caPem: string; readonly mailboxClaim: string };
  /** Submission besides IMAP and POP. */
  readonly hasSubmission?: boolean;
  /** Keeps its processes for the next connection, as a server for many mailboxes does. */
  readonly isForFleets?: boolean;
}

/** Why there is no Dovecot here; undefined when there is one. */
export function dovecotMissing(): string | undefined {
  try {
    execFileSync('dovecot', ['--version'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'dovecot is not installed';
  }
}

/** Why this Dovecot speaks no submission; undefined when it does. */
export const submissionMissing = (): string | undefined =>
  existsSync('/usr/lib/dovecot/submission') ? undefined : 'dovecot-submissiond is not installed';

async function until(isReached: () => Promise<boolean>, what: string): Promise<void> {
  for (let waitedMs = 0; waitedMs < 10_000; waitedMs += 25) {
    if (await isReached()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Dovecot: ${what} did not happen`);
}

/** Login and mail processes that serve many connections one after the other, instead of one each. */
const lastingProcesses = (name: 'imap' | 'pop3' | 'submission'): string => `service ${name} {
  service_count = 1000
  process_min_avail = 2
  process_limit = 1024
}
`;
const lastingServices = (hasSubmission: boolean): string =>
  lastingProcesses('imap') + lastingProcesses('pop3') + (hasSubmission ? lastingProcesses('submission') : '');
const lastingLogin = `
  service_count = 0
  process_min_avail = 1
  client_limit = 1000
`;

/** It never relays: we leave before MAIL FROM. */
const submissionService = (port: number, isForFleets: boolean): string => `
submission_relay_host = 127.0.0.1
submission_relay_port = 1
submission_backend_capabilities = 8BITMIME
service submission-login {
  chroot =${isForFleets ? lastingLogin : ''}
  inet_listener submission {
    port = ${port}
  }
}
`;

function configuration(
  home: string,
  imapsPort: number,
  pop3sPort: number,
  submissionPort: number | undefined,
  { listen = '127.0.0.1', isForFleets = false }: DovecotOptions,
): string {
  const isRoot = process.getuid?.() === 0;
  const { username } = userInfo();
  const group = isRoot ? 'dovecot' : execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim();
  const [loginUser, internalUser] = isRoot ? ['dovenull', 'dovecot'] : [username, username];
  const [mailUser, mailGroup] = isRoot ? ['mail', 'mail'] : [username, group];
  return `
base_dir = ${home}/run
state_dir = ${home}/state
instance_name = probe-${imapsPort}
log_path = ${home}/dovecot.log
protocols = imap pop3${submissionPort === undefined ? '' : ' submission'}
listen = ${listen}
default_login_user = ${loginUser}
default_internal_user = ${internalUser}
default_internal_group = ${group}
auth_mechanisms = xoauth2
auth_failure_delay = 0
mail_location = maildir:${home}/mail/%Lu
first_valid_uid = 1
first_valid_gid = 1
mail_max_userip_connections = 1000
ssl = required
ssl_cert = <${home}/server.pem
ssl_key = <${home}/server.key
ssl_min_protocol = TLSv1.2
passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = ${home}/oauth2.conf.ext
}
userdb {
  driver = static
  args = uid=${mailUser} gid=${mailGroup} home=${home}/mail/%Lu allow_all_users=yes
}
namespace inbox {
  inbox = yes
}
service imap-login {
  chroot =${isForFleets ? lastingLogin : ''}
  inet_listener imap {
    port = 0
  }
  inet_listener imaps {
    port = ${imapsPort}
    ssl = yes
  }
}
service pop3-login {
  chroot =${isForFleets ? lastingLogin : ''}
  inet_listener pop3 {
    port = 0
  }
  inet_listener pop3s {
    port = ${pop3sPort}
    ssl = yes
  }
}
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
${submissionPort === undefined ? '' : submissionService(submissionPort, isForFleets)}${isForFleets ? lastingServices(submissionPort !== undefined) : ''}${isRoot ? '' : `service stats {\n  chroot =\n}\nservice auth-worker {\n  user = ${username}\n}\nservice auth {\n  user = ${username}\n}\n`}`;
}

/** Starts one with a home of its own; throws with its log when it does not come up. */
export async function startDovecot(authority: CertificateAuthority, options: DovecotOptions = {}): Promise<Dovecot> {
  const home = mkdtempSync(join(tmpdir(), 'dovecot-'));
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const [imapsPort, pop3sPort] = [await freePort(), await freePort()];
  const submissionPort = options.hasSubmission ? await freePort() : undefined;
  const { certificatePem, privateKeyPem } = await authority.issue(options.hostNames ?? ['mail.example']);
  for (const folder of ['run', 'state', 'mail', 'keys/default/RS256'])
    mkdirSync(join(home, folder), { recursive: true });
  writeFileSync(join(home, 'server.pem'), certificatePem);
  writeFileSync(join(home, 'server.key'), privateKeyPem, { mode: 0o600 });
  const { trusts = { keyId, publicKeyPem: await exportSPKI(publicKey), issuer, mailboxClaim: 'email' } } = options;
  writeFileSync(join(home, 'keys/default/RS256', trusts.keyId), trusts.publicKeyPem);
  const { introspection } = options;
  writeFileSync(join(home, 'ca.pem'), introspection?.caPem ?? authority.certificatePem);
  writeFileSync(
    join(home, 'oauth2.conf.ext'),
    [
      ...(introspection
        ? [
            'introspection_mode = post',
            `introspection_url = ${introspection.url}`,
            `tls_ca_cert_file = ${home}/ca.pem`,
            'active_attribute = active',
            'active_value = true',
          ]
        : [
            'introspection_mode = local',
            `local_validation_key_dict = fs:posix:prefix=${home}/keys/`,
            `issuers = ${trusts.issuer}`,
          ]),
      `username_attribute = ${introspection?.mailboxClaim ?? trusts.mailboxClaim}`,
      'username_format = %Lu',
      '',
    ].join('\n'),
  );
  writeFileSync(join(home, 'dovecot.conf'), configuration(home, imapsPort, pop3sPort, submissionPort, options));
  // Its mail processes run as another user when root starts it.
  for (const folder of ['', 'mail', 'keys', 'keys/default', 'keys/default/RS256']) chmodSync(join(home, folder), 0o777);

  const child: ChildProcess = spawn('dovecot', ['-F', '-c', join(home, 'dovecot.conf')], { stdio: 'ignore' });
  const exited = once(child, 'exit');
  const stop = async () => {
    if (child.exitCode === null) child.kill('SIGTERM');
    await exited;
    await until(async () => !(await accepts(imapsPort)) && !(await accepts(pop3sPort)), 'its stop');
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await until(async () => {
      if (child.exitCode !== null) throw new Error('Dovecot ended at once');
      return (await accepts(imapsPort)) && (await accepts(pop3sPort));
    }, 'its start');
  } catch (error) {
    let log = '';
    try {
      log = readFileSync(join(home, 'dovecot.log'), 'utf8');
    } catch {}
    await stop();
    throw new Error(`${String(error)}\n${log}`);
  }
  return {
    imapsPort,
    pop3sPort,
    ...(submissionPort !== undefined && { submissionPort }),
    issueToken: (mailbox, { expired = false } = {}) =>
      new SignJWT({ email: mailbox })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: keyId })
        .setIssuer(issuer)
        .setSubject(mailbox)
        .setIssuedAt(expired ? '-2h' : '-1m')
        .setExpirationTime(expired ? '-1h' : '1h')
        .sign(privateKey),
    stop,
  };
}
