/**
 * An error of the simulated Entra: AADSTS number, OAuth error, Microsoft's wording, HTTP status at the token endpoint,
 * and whether the authorization endpoint shows it on its own page instead of redirecting it.
 *
 * @see https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes
 */
export class EntraError extends Error {
  readonly aadsts: number;
  readonly oauthError: string;
  readonly status: 400 | 401;
  readonly shownOnOwnPage: boolean;
  readonly suberror: string | undefined;

  constructor(
    aadsts: number,
    oauthError: string,
    message: string,
    { status = 400, shownOnOwnPage = false, suberror }: Partial<Pick<EntraError, ErrorTraits>> = {},
  ) {
    super(message);
    this.aadsts = aadsts;
    this.oauthError = oauthError;
    this.status = status;
    this.shownOnOwnPage = shownOnOwnPage;
    this.suberror = suberror;
  }
}

type ErrorTraits = 'status' | 'shownOnOwnPage' | 'suberror';
