import { cloudInstances } from '#facts/cloud-instances.ts';
import { type PlanId, planOf } from '#facts/plans.ts';
import { companionRedirectUri, organizations, registrationOf } from '../organizations.ts';
import { authorizeAddress, FormBrowser } from './form-browser.ts';
import { type ServedEntra, serveEntra } from './served-entra.ts';

type Answer = ReturnType<ServedEntra['post']>;
type Form = Readonly<Record<string, string>>;

export const imap = 'https://outlook.office.com/IMAP.AccessAsUser.All';
export const mail = 'https://graph.microsoft.com/Mail.ReadWrite';

const hostOf = (plan: PlanId): string => cloudInstances[planOf(plan).cloudInstance].authorityHost;

export const organizationOf = (plan: PlanId) => {
  const found = organizations.find((candidate) => candidate.plan === plan);
  if (!found) throw new Error(`no organization of ${plan}`);
  return found;
};

export const tokenEndpoint = (plan: PlanId, tenant = organizationOf(plan).tenantId): string =>
  `https://${hostOf(plan)}/${tenant}/oauth2/v2.0/token`;

export const credentials = (plan: PlanId, name: string) => {
  const { clientId, secrets } = registrationOf(plan, name);
  return { client_id: clientId, client_secret: secrets[0]?.value ?? '' };
};

/** A simulated Entra whose clock can be turned, and the token requests that tests make at it. */
export class TokenClient {
  readonly served: ServedEntra;
  readonly #clock: { aheadMs: number };

  private constructor(served: ServedEntra, clock: { aheadMs: number }) {
    this.served = served;
    this.#clock = clock;
  }

  static async create(): Promise<TokenClient> {
    const clock = { aheadMs: 0 };
    return new TokenClient(await serveEntra({ now: () => Date.now() + clock.aheadMs }), clock);
  }

  /** Sets the clock this far ahead of the machine's, in milliseconds. */
  turnClock(aheadMs: number): void {
    this.#clock.aheadMs = aheadMs;
  }

  /** Signs jira@ of the plan in and returns the code. */
  async signIn(plan: PlanId, name: string, scope: string, parameters: Form = {}): Promise<string> {
    const browser = new FormBrowser(this.served.fetch);
    await browser.open(
      authorizeAddress(hostOf(plan), organizationOf(plan).tenantId, {
        client_id: registrationOf(plan, name).clientId,
        redirect_uri: companionRedirectUri,
        scope,
        login_hint: `jira@${organizationOf(plan).domains[0]}`,
        ...parameters,
      }),
    );
    const { callback } = await browser.press('password', { password: 'any' });
    return callback?.searchParams.get('code') ?? '';
  }

  redeem(plan: PlanId, name: string, code: string, more: Form = {}, endpoint = tokenEndpoint(plan)): Answer {
    return this.served.post(endpoint, {
      grant_type: 'authorization_code',
      ...credentials(plan, name),
      code,
      redirect_uri: companionRedirectUri,
      ...more,
    });
  }

  refresh(
    plan: PlanId,
    name: string,
    { refresh_token: refreshToken }: Record<string, unknown>,
    more: Form = {},
  ): Answer {
    return this.served.post(tokenEndpoint(plan), {
      grant_type: 'refresh_token',
      ...credentials(plan, name),
      refresh_token: String(refreshToken),
      ...more,
    });
  }

  appOnly(plan: PlanId, more: Form, endpoint = tokenEndpoint(plan), name = 'app-only'): Answer {
    return this.served.post(endpoint, { grant_type: 'client_credentials', ...credentials(plan, name), ...more });
  }

  claimsOf({ access_token: accessToken }: Record<string, unknown>) {
    return this.served.accessTokens.read(String(accessToken));
  }
}
