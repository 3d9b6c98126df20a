import type { ExplanationContext, RecognisedParams } from '../explanations/explanation.ts';
import { type PlanId, planOf } from '../plans.ts';

const guid = '[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}';

/** How a text names what the sign-in log is searched by; the place after the failure wins over one before it. */
const marks = {
  traceId: new RegExp(`\\b(?:trace[ _-]?id|request[ _-]?id)["']?\\s?[:=]?\\s?["']?(${guid})`, 'i'),
  correlationId: new RegExp(`\\bcorrelation[ _-]?id["']?\\s?[:=]?\\s?["']?(${guid})`, 'i'),
  timestamp: /\btimestamp["']?\s?[:=]?\s?["']?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,7})?Z?)/i,
} as const;

const waitsMs: readonly { readonly pattern: RegExp; readonly unitMs: number }[] = [
  { pattern: /suggested backoff time:? (\d{1,9}) ?milliseconds/i, unitMs: 1 },
  { pattern: /\bretry-?after["']?\s?[:=]\s?["']?(\d{1,6})\b/i, unitMs: 1000 },
];

const window = 4000;

/** Trace id, correlation id, time and asked-for pause that belong to a place in a text. */
export function identifiersOf(text: string, at: number): Omit<RecognisedParams, 'evidence' | 'aadsts'> {
  const near = [text.slice(at, at + window), text.slice(Math.max(0, at - window), at)];
  const read = (pattern: RegExp): string | undefined =>
    near.map((part) => pattern.exec(part)?.[1]).find((value) => value !== undefined);
  const entries = Object.entries(marks).flatMap(([name, pattern]) => {
    const value = read(pattern);
    return value === undefined ? [] : [[name, value]];
  });
  const wait = waitsMs
    .map(({ pattern, unitMs }) => ({ value: read(pattern), unitMs }))
    .find(({ value }) => value !== undefined);
  return { ...Object.fromEntries(entries), ...(wait && { waitMs: Number(wait.value) * wait.unitMs }) };
}

/** Hosts that betray the cloud, the narrower plan first. */
const planByHost: readonly (readonly [RegExp, PlanId])[] = [
  [/outlook-dod\.office365\.us|dod-graph\.microsoft\.us|webmail\.apps\.mil/i, 'dod'],
  [/login\.microsoftonline\.us|office365\.us|graph\.microsoft\.us|portal\.azure\.us/i, 'gccHigh'],
  [/partner\.outlook\.cn|chinacloudapi\.cn|partner\.microsoftonline\.cn/i, 'china'],
];

/** What a text itself says of plan, tenant and client, so that words and links fit; commercial where it says nothing. */
export function valuesIn(text: string): ExplanationContext {
  const head = text.slice(0, 200_000);
  const plan = planByHost.find(([host]) => host.test(head))?.[1] ?? 'commercial';
  const tenant = new RegExp(
    `(?:microsoftonline\\.(?:com|us|cn)/|tenant(?:[ _]?id)?["']?\\s?[:=]?\\s?["']|directory ["'])(${guid})`,
    'i',
  ).exec(head)?.[1];
  const clientId = new RegExp(
    `(?:client_id["']?\\s?[:=]\\s?["']?|application (?:with identifier |id )?["'(]|\\bapp ["'])(${guid})`,
    'i',
  ).exec(head)?.[1];
  return { plan: planOf(plan), ...(tenant && { tenant }), ...(clientId && { clientId }) };
}
