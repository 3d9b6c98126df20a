import { expect, type Locator, type Page } from '@playwright/test';
import type { PlanId } from '#facts/plans.ts';
import { type Mailbox, organizations, registrationOf } from '../sandbox/organizations.ts';

const path = '/plugins/servlet/applinks/listApplicationLinks';

/** What a person does on our page, in their words. */
export class MailOauthPage {
  readonly page: Page;
  readonly #origin: string;

  constructor(page: Page, origin: string) {
    this.page = page;
    this.#origin = origin;
  }

  /** Opens our page in Jira; switches of the stand-in go into the query. */
  async open(switches: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.page.goto(`${this.#origin}${path}?${new URLSearchParams(switches)}#mail-oauth`);
    await this.address.waitFor();
  }

  /** Opens our page in a Jira that speaks another language, by the label of its first field there. */
  async openIn(locale: string, addressLabel: string): Promise<void> {
    await this.page.goto(`${this.#origin}${path}?${new URLSearchParams({ 'host-locale': locale })}#mail-oauth`);
    await this.page.getByLabel(addressLabel).waitFor();
  }

  async openStockPage(switches: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.page.goto(`${this.#origin}${path}?${new URLSearchParams(switches)}`);
  }

  get address(): Locator {
    return this.page.getByLabel('Mail address');
  }

  get clientSecret(): Locator {
    return this.page.getByRole('textbox', { name: 'Client secret' });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async typeAddress(address: string): Promise<void> {
    await this.address.fill(address);
    await this.address.press('Tab');
  }

  async fillRegistration(plan: PlanId, displayName: string): Promise<void> {
    const { clientId, secrets } = registrationOf(plan, displayName);
    await this.page.getByLabel('Client ID').fill(clientId);
    await this.clientSecret.fill(secrets[0]?.value ?? '');
  }

  /** A verification of an app without a user that ends with something to fix. */
  async failVerification(): Promise<void> {
    await this.typeAddress(mailboxIn('commercial', 'jira').address);
    await this.page.getByRole('radio', { name: 'The app alone' }).check({ force: true });
    await this.fillRegistration('commercial', 'app-only-not-in-exchange');
    await this.button('Verify').click();
    await expect(this.page.getByText('Not working yet')).toBeVisible();
    await expect(this.page.getByText('Who fixes it').first()).toBeVisible();
  }

  /** Presses the sign-in button and goes through the simulated Microsoft pages in the window that opens. */
  async signIn(account: string, onPage: (popup: Page) => Promise<void> = passwordThenDone): Promise<void> {
    const [popup] = await Promise.all([this.page.waitForEvent('popup'), this.button('Sign in at Microsoft').click()]);
    await popup.getByRole('button', { name: new RegExp(`^${account.replaceAll('.', '\\.')}`) }).click();
    await onPage(popup);
  }
}

/** Opens everything on our page that is folded; what was in a fold may hold another one. */
export async function unfold(page: Page): Promise<void> {
  for (let round = 0; round < 3; round += 1)
    await page.locator('.jmo-page .jmo-disclosure-button[aria-expanded="false"]').evaluateAll((buttons) =>
      (buttons as HTMLElement[]).forEach((button) => {
        button.click();
      }),
    );
  // Parts that come later spin meanwhile, by whatever word the language has for it.
  await expect(page.locator('.jmo-page [role=img]:has(circle)')).toHaveCount(0);
}

/** What most people meet: a password, and the way back. The page may close the window as soon as the answer is there. */
export async function passwordThenDone(popup: Page): Promise<void> {
  await popup.getByLabel('Password').fill('any');
  await popup.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** The organization's mailbox of this local part. */
export function mailboxIn(plan: PlanId, localPart: string): Mailbox {
  const found = organizations
    .find((organization) => organization.plan === plan)
    ?.mailboxes.find(({ address }) => address.startsWith(`${localPart}@`));
  if (!found) throw new Error(`no mailbox ${localPart} in ${plan}`);
  return found;
}
