import type { HttpExchange, TokenExchange } from '../../probes/observations.ts';
import { fail, type Verdict } from '../define-check.ts';
import { failNetwork, failOAuth } from './recognised.ts';

/** Host of an address; the address itself where it is none. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : url);

const isJson = (contentType: string): boolean => /^application\/(?:[\w.+-]{1,100}\+)?json\b/i.test(contentType);

/** What a page calls itself, or how it begins. */
const wordsOf = (page: string): string =>
  (/<title[^>]{0,100}>([^<]{1,200})/i.exec(page)?.[1] ?? page.replaceAll(/<[^>]{0,300}>/g, ' '))
    .replaceAll(/\s+/g, ' ')
    .trim();

/** An answer that anybody but Microsoft may have given. */
export function strangeAnswer({ url, status = 0, contentType = '', unexpectedBody }: HttpExchange): Verdict {
  const host = hostOf(url);
  if (/^text\/html\b/i.test(contentType) && unexpectedBody !== undefined) {
    return fail('PAGE_INSTEAD_OF_ANSWER', { evidence: `${host} answered ${status}: “${wordsOf(unexpectedBody)}”` });
  }
  return fail('ANSWER_NOT_FROM_MICROSOFT', { host, status, contentType });
}

/** A success whose label is not that of data, which stricter clients than ours refuse (RFC 6749 section 5.1). */
export const mislabelled = ({ url, status = 0, contentType }: HttpExchange): Verdict | undefined =>
  contentType !== undefined && status >= 200 && status < 300 && !isJson(contentType)
    ? fail('ANSWER_MISLABELLED', { host: hostOf(url), contentType })
    : undefined;

/**
 * What is wrong with an answer before anyone reads what it says: it never came, it is a redirect, a limit, an outage,
 * or a page in place of data. Undefined when it is worth reading.
 */
export function transportFault(exchange: HttpExchange): Verdict | undefined {
  const { url, status, failure, redirectedTo, unexpectedBody, contentType = '', retryAfterSeconds } = exchange;
  const host = hostOf(url);
  if (status === 429) {
    return fail('SERVICE_THROTTLED', {
      host,
      ...(retryAfterSeconds !== undefined && { waitSeconds: retryAfterSeconds }),
    });
  }
  if (status === 502 || status === 504) return fail('GATEWAY_FAILED', { evidence: `${host} answered ${status}` });
  if (status !== undefined && status >= 500) return fail('SERVICE_UNAVAILABLE', { host, status });
  if (failure) return failNetwork(failure, host);
  if (status !== undefined && status >= 300 && status < 400) {
    return fail('ANSWER_REDIRECTED', { host, redirectedTo: redirectedTo ?? '' });
  }
  if (unexpectedBody !== undefined) {
    return isJson(contentType) && /^[{[]/.test(unexpectedBody)
      ? fail('ANSWER_CUT_SHORT', { host })
      : strangeAnswer(exchange);
  }
  return mislabelled(exchange);
}

/** Why a token request gave no access token; undefined when it did. */
export function tokenFault({ exchange, oauthError, hasAccessToken }: TokenExchange): Verdict | undefined {
  if (hasAccessToken) return mislabelled(exchange);
  // 429 and 5xx first: Entra words some of them as `invalid_grant`-like errors, and neither is a wrong secret
  const isLimitOrOutage = exchange.status === 429 || (exchange.status ?? 0) >= 500;
  if (oauthError && !isLimitOrOutage) return failOAuth(oauthError);
  return (
    transportFault(exchange) ?? fail('NO_ACCESS_TOKEN', { host: hostOf(exchange.url), status: exchange.status ?? 0 })
  );
}

const saysNothing: ReadonlySet<string> = new Set(['SERVICE_THROTTLED', 'SERVICE_UNAVAILABLE', 'GATEWAY_FAILED']);

/** The same verdict, as a warning where it says nothing about the settings. */
export const undecidedIfPassing = (verdict: Verdict): Verdict =>
  saysNothing.has(verdict.code ?? '') ? { ...verdict, status: 'warn' } : verdict;
