import type { Certainty } from '../fact.ts';
import type { Plan } from '../plans.ts';
import { type Said, spoken, type Translate } from '../say.ts';
import type { Settings } from '../settings.ts';
import { applies, type Situation } from './situation.ts';

/** Who can fix it. */
export type FixedBy =
  | 'jira-admin'
  | 'entra-admin'
  | 'exchange-admin'
  | 'network-admin'
  | 'mailbox-user'
  | 'microsoft'
  | 'nobody-wait';

/**
 * What kind of failure it is. Classes never mix: throttling or an outage is never told as a wrong secret.
 */
export type FailureClass =
  | 'configuration'
  | 'credential'
  | 'consent'
  | 'account'
  | 'mailbox'
  | 'network'
  | 'throttled'
  | 'transient'
  | 'product-bug';

/** One step of a remedy: what to do; where to click or look; or a line to paste into a shell. */
export interface RemedyStep {
  readonly text: Said;
  readonly link?: string;
  /** PowerShell (Exchange Online) unless said otherwise, with the admin's own values filled in. Never translated. */
  readonly command?: string;
}

/** A step as it is told. */
export interface ToldStep extends Omit<RemedyStep, 'text'> {
  readonly text: string;
}

/**
 * What words may draw upon besides the finding's own parameters: the admin's settings as far as they are known, and
 * the plan they lead to. A word that needs an unknown value says it in angle brackets, `<client ID>`.
 */
export interface ExplanationContext extends Partial<Omit<Settings, 'plan'>> {
  readonly plan: Plan;
  readonly redirectUri?: string;
  /** Who signed in, as the ID token names them; once somebody has. */
  readonly signedInAs?: string;
  /** The language to speak; English without. */
  readonly translate?: Translate | undefined;
}

/** What recognising a text yields; every explanation with `recognises` takes at least these parameters. */
export interface RecognisedParams {
  /** The server's own words, bounded and masked. */
  readonly evidence: string;
  readonly aadsts?: number;
  readonly traceId?: string;
  readonly correlationId?: string;
  readonly timestamp?: string;
  readonly waitMs?: number;
}

/** How the outside world words this failure. One function walks this table; see `recognise.ts`. */
export interface Recogniser {
  /** AADSTS numbers. */
  readonly aadsts?: readonly number[];
  /** AADSTS numbers that mean this only when the message says so; they win over a plain `aadsts`. */
  readonly aadstsSaying?: readonly { readonly number: number; readonly words: RegExp }[];
  /** Codes of Microsoft Graph's error object, matched against `code` and `innerError.code`. */
  readonly graph?: readonly string[];
  /** `error` of RFC 6749 section 5.2, when nothing more specific is there. */
  readonly oauth?: readonly string[];
  /** Codes of Node, OpenSSL or the JVM's exception class names. */
  readonly system?: readonly string[];
  /** HTTP status codes, when the answer holds nothing more specific. */
  readonly httpStatus?: readonly number[];
  /** Sentences, matched without regard to case as substrings, digits in them as written. */
  readonly sentences?: readonly string[];
  /**
   * For wording that varies. Matched against lower-case text with single spaces, so written in lower case and without
   * flags; anchored on a word, bounded, no nested quantifiers.
   */
  readonly patterns?: readonly RegExp[];
  /** A wrapper around a more telling failure (`invalid_grant`, `SSLHandshakeException`): told only where it stands alone. */
  readonly onlyAlone?: true;
  /** Databases and web sites say it in the same words: patterns count only where the text speaks of mail or Microsoft. */
  readonly isGeneralWording?: true;
}

/** A cause that is told only where it can be the cause; where the situation is not known, it can. */
export interface LikelyCause {
  readonly text: Said;
  readonly when: Situation;
}

/**
 * Words for one permanent code, as they are written. The type parameter is what the check or the recogniser has to
 * supply. A text with values in it is `` say`…` ``, so that it can be told in other languages too.
 */
export interface ExplanationWords<Params> {
  /** Three or four words, a state and not an order. */
  readonly title: Said;
  /** One or two sentences: what it means here. */
  readonly cause: (params: Params, context: ExplanationContext) => Said;
  /** Likely causes, the likeliest first, where there are several; one that can only be in some situations says so. */
  readonly likelyCauses?: readonly (Said | LikelyCause)[];
  readonly remedy: (params: Params, context: ExplanationContext) => readonly RemedyStep[];
  readonly fixedBy: FixedBy;
  readonly failureClass: FailureClass;
  readonly recognises?: Recogniser;
  readonly learnMore: string;
  readonly certainty: Certainty;
  /** ISO day on which `learnMore`, or the observation, was read. */
  readonly readOn: string;
  /** Set on a code that is no longer given; it stays, because old reports hold it. */
  readonly deprecated?: { readonly inFavourOf: string };
}

/** Words for one permanent code, ready to be told: in English, or in the language that the context asks for. */
export interface Explanation<Params>
  extends Omit<ExplanationWords<Params>, 'title' | 'cause' | 'likelyCauses' | 'remedy'> {
  readonly title: string;
  readonly cause: (params: Params, context: ExplanationContext) => string;
  /** Those that can be in this context; none where the words name none. */
  readonly likelyCauses: (context: ExplanationContext) => readonly string[];
  readonly remedy: (params: Params, context: ExplanationContext) => readonly ToldStep[];
}

/** Declares an explanation and keeps its parameter type. */
export function explanation<Params = Record<never, never>>(words: ExplanationWords<Params>): Explanation<Params> {
  const { title, likelyCauses = [], cause, remedy, ...rest } = words;
  return {
    ...rest,
    title: spoken(title),
    cause: (params, context) => spoken(cause(params, context), context.translate),
    likelyCauses: (context) =>
      likelyCauses
        .map((likely) => (typeof likely === 'object' && 'when' in likely ? likely : { text: likely, when: {} }))
        .filter(({ when }) => applies(when, context))
        .map(({ text }) => spoken(text, context.translate)),
    remedy: (params, context) =>
      remedy(params, context).map((step) => ({ ...step, text: spoken(step.text, context.translate) })),
  };
}

/** Words for a code that was given for a state which another code tells now. */
export function formerly<Params>(words: Explanation<Params>, inFavourOf: string): Explanation<Params> {
  const { recognises: _recognises, ...rest } = words;
  return { ...rest, deprecated: { inFavourOf } };
}

/** The same explanation in another language. */
export const inLanguage = <Params>(words: Explanation<Params>, translate: Translate): Explanation<Params> => ({
  ...words,
  title: spoken(words.title, translate),
  cause: (params, context) => words.cause(params, { ...context, translate }),
  likelyCauses: (context) => words.likelyCauses({ ...context, translate }),
  remedy: (params, context) => words.remedy(params, { ...context, translate }),
});

/** The parameters that a code's words need. */
// biome-ignore lint/suspicious/noExplicitAny: the parameter sits in a contravariant place, so only `any` accepts every explanation
export type ParamsOf<E> = E extends Explanation<infer P> ? P : any;
