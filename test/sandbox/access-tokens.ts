import { randomBytes } from 'node:crypto';
import { decodeJwt, exportJWK, generateKeyPair, type JWK, jwtVerify, SignJWT } from 'jose';

/** Claims of an access token as Outlook and Graph read them (v1 spelling, whichever endpoint issued it). */
export interface AccessTokenClaims {
  readonly aud: string;
  readonly iss: string;
  readonly tid: string;
  readonly appid: string;
  readonly oid: string;
  /** Who the token is about, another value for every application. */
  readonly sub?: string;
  /** Delegated permissions, separated by spaces. */
  readonly scp?: string;
  /** Application permissions. */
  readonly roles?: readonly string[];
  readonly idtyp?: 'user' | 'app';
  /** Who signed in. */
  readonly upn?: string;
  readonly name?: string;
  readonly iat: number;
  readonly nbf: number;
  readonly exp: number;
}

/**
 * The sandbox's access tokens: issued by the simulated Entra, read by the simulated Exchange and Graph. Work accounts
 * get a JWT; personal accounts get an opaque string, as Microsoft does.
 */
export class AccessTokens {
  readonly #opaque = new Map<string, AccessTokenClaims>();

  readonly publicJwk: JWK;
  readonly #privateKey: CryptoKey;
  readonly #publicKey: CryptoKey;

  private constructor(publicJwk: JWK, privateKey: CryptoKey, publicKey: CryptoKey) {
    this.publicJwk = publicJwk;
    this.#privateKey = privateKey;
    this.#publicKey = publicKey;
  }

  static async create(): Promise<AccessTokens> {
    const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
    const publicJwk = { ...(await exportJWK(publicKey)), kid: 'sandbox-1', use: 'sig', alg: 'RS256' };
    return new AccessTokens(publicJwk, privateKey, publicKey);
  }

  async issue(claims: AccessTokenClaims, form: 'jwt' | 'opaque' = 'jwt'): Promise<string> {
    if (form === 'opaque') {
      const token = `EwB${randomBytes(300).toString('base64')}`;
      this.#opaque.set(token, claims);
      return token;
    }
    return this.sign({ ver: '1.0', ...claims });
  }

  /** Signs any claims with the sandbox's key, ID tokens among them. */
  async sign(claims: object): Promise<string> {
    return new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: 'sandbox-1' })
      .sign(this.#privateKey);
  }

  /** The claims of a token this sandbox issued, expired or not; undefined for anything else. */
  async read(token: string): Promise<AccessTokenClaims | undefined> {
    const opaque = this.#opaque.get(token);
    if (opaque) return opaque;
    try {
      await jwtVerify(token, this.#publicKey, { clockTolerance: Number.MAX_SAFE_INTEGER });
      return decodeJwt(token) as unknown as AccessTokenClaims;
    } catch {
      return undefined;
    }
  }
}
