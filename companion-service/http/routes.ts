import type { Request, Response } from 'express';
import type { CustomClouds } from '#facts/custom-clouds.ts';
import { judgeDetection } from '#facts/detection.ts';
import { explain } from '#facts/explain/explain.ts';
import { unknownHostErrors, unknownPortErrors } from '#facts/known-hosts.ts';
import { settingsSchema } from '#facts/settings.ts';
import { jiraRedirectUrlOn } from '#facts/sign-in-state.ts';
import { pastedAnswer, returnedAnswer } from '../diagnosis/pasted-answer.ts';
import { type RunningDiagnoses, TooManyDiagnoses } from '../diagnosis/running-diagnoses.ts';
import type { FinishedDiagnoses } from '../links/finished-diagnoses.ts';
import type { NetworkDoor } from '../probes/network/network-door.ts';
import { domainTenants } from '../probes/oauth/domain-tenants.ts';
import { Secret } from '../probes/secret.ts';
import type { DiagnosisFate } from '../storage/diagnoses-under-way.ts';
import * as contract from './api-contract.ts';
import { askerOf } from './caller.ts';
import { streamEvents } from './event-stream.ts';
import { Problem, parseBody } from './problem.ts';
import type { RateLimits } from './rate-limits.ts';
import type { Route } from './route.ts';
import type { SignInBrowsers } from './sign-in-browsers.ts';
import type { AskingStores } from './stores.ts';

export interface RouteServices {
  readonly version: string;
  readonly door: NetworkDoor;
  readonly diagnoses: RunningDiagnoses;
  readonly redirectUri: string;
  /** Origins of this installation: Jira's own Redirect URL is taken on these only. */
  readonly ownOrigins: readonly string[];
  /** Where a browser reaches an address of the outside world. */
  readonly toBrowserAddress: (url: string) => string;
  /** Hosts outside the known clouds that the operator allows. */
  readonly allowedHosts: readonly string[];
  readonly customClouds: CustomClouds;
  readonly browsers: SignInBrowsers;
  readonly rateLimits: RateLimits;
  readonly stores: AskingStores;
  /** Keeps what has ended, where there is a storage. */
  readonly finished?: FinishedDiagnoses | undefined;
}

const detectionMs = 10_000;
const diagnosers = ['systemAdmin', 'apiToken:diagnose'] as const;
const noDiagnosis = 'This diagnosis is not known here';

/** The address as the settings take it: its field errors are the page's. */
const mailAddressSchema = settingsSchema.shape.mailAddress;

const notHere: Readonly<Record<DiagnosisFate, Problem>> = {
  lost: new Problem(410, 'This diagnosis was interrupted', {
    detail: 'The companion that ran it ended before it did, and left no report. Start the diagnosis again.',
  }),
  elsewhere: new Problem(421, 'Another companion runs this diagnosis', {
    detail: 'The load balancer has to keep a browser at one companion: see “Replicas” in docs/operations.md.',
  }),
};

/** Id and owner of the diagnosis in the path; a stranger's is as unknown as one that never was. */
async function ownDiagnosis(
  { diagnoses, finished }: Pick<RouteServices, 'diagnoses' | 'finished'>,
  request: Request,
  response: Response,
): Promise<{ id: string; owner: string }> {
  const id = String(request.params['id']);
  const { owner } = askerOf(response);
  if (diagnoses.has(id, owner)) return { id, owner };
  const fate = await finished?.fateOf(id, owner);
  throw fate ? notHere[fate] : new Problem(404, noDiagnosis);
}

export const routes = ({
  version,
  door,
  diagnoses,
  redirectUri,
  ownOrigins,
  toBrowserAddress,
  allowedHosts,
  customClouds,
  browsers,
  rateLimits,
  stores,
  finished,
}: RouteServices): readonly Route[] => [
  {
    method: 'get',
    path: '/health',
    summary: 'That the companion runs, and its version',
    callers: ['nobody'],
    answer: { status: 200, schema: contract.health },
    handle: (_request, response) => {
      response.json({ version });
    },
  },
  {
    method: 'get',
    path: '/clouds',
    summary: 'Clouds that the operator has added to the plans',
    callers: ['nobody'],
    answer: { status: 200, schema: contract.cloudsAnswer },
    handle: (_request, response) => {
      response.json({ clouds: customClouds });
    },
  },
  {
    method: 'post',
    path: '/detections',
    summary: 'Which plan and tenant a mail address belongs to; only its domain leaves the network',
    callers: diagnosers,
    body: contract.detectionRequest,
    answer: { status: 200, schema: contract.detectionAnswer },
    handle: async (request, response) => {
      const { mailAddress } = parseBody(contract.detectionRequest, request.body);
      const address = mailAddressSchema.safeParse(mailAddress);
      if (!address.success) {
        const [issue] = address.error.issues;
        throw new Problem(400, 'Some values cannot be used', {
          fieldErrors: [{ field: 'mailAddress', code: issue?.message ?? 'MALFORMED' }],
        });
      }
      const domain = address.data.slice(address.data.indexOf('@') + 1).toLowerCase();
      await rateLimits.start(askerOf(response).owner, domain);
      const gone = new AbortController();
      response.on('close', () => gone.abort());
      const observed = await domainTenants(door, domain, { signal: gone.signal, timeoutMs: detectionMs });
      const silentAuthorities = observed.answers
        .filter(({ metadata, oauthError }) => !metadata && !oauthError)
        .map(({ authorityHost }) => authorityHost);
      response.json(judgeDetection({ ...observed, silentAuthorities }));
    },
  },
  {
    method: 'post',
    path: '/diagnoses',
    summary: 'Start a diagnosis; it ends when nobody listens to its events',
    callers: diagnosers,
    body: contract.diagnosisRequest,
    answer: { status: 201, schema: contract.diagnosisCreated },
    handle: async (request, response) => {
      const { settings, clientSecret, jiraRedirectUrl } = parseBody(contract.diagnosisRequest, request.body);
      const fieldErrors = [...unknownHostErrors(settings, allowedHosts), ...unknownPortErrors(settings)];
      if (fieldErrors.length > 0) {
        throw new Problem(400, 'Some values cannot be used', {
          fieldErrors: fieldErrors.map(({ field, code }) => ({ field: `settings.${field}`, code })),
        });
      }
      const { owner, actor, session } = askerOf(response);
      await rateLimits.start(owner, settings.mailAddress);
      try {
        const secret = new Secret(clientSecret);
        const id = diagnoses.start(owner, {
          settings,
          clientSecret: secret,
          redirectUri,
          ...finished?.hooksFor({ owner, reportOwner: actor.id }, secret),
          jiraRedirectUrl: jiraRedirectUrlOn(ownOrigins, jiraRedirectUrl),
        });
        await finished?.begun(id, owner);
        await stores.audit({
          actor,
          action: 'diagnosisRun',
          target: `diagnosis:${id}`,
          details: { plan: settings.plan, grant: settings.grant },
        });
        if (session) browsers.bind(request, response, owner);
        response.status(201).json({ id, events: `/mail-oauth/api/diagnoses/${id}/events` });
      } catch (error) {
        if (!(error instanceof TooManyDiagnoses)) throw error;
        throw new Problem(429, 'Too many diagnoses at once', { detail: 'Wait for one to end, or cancel it.' });
      }
    },
  },
  {
    method: 'get',
    path: '/diagnoses/:id/events',
    summary: 'What happens, as server-sent events; resumes after Last-Event-ID',
    callers: diagnosers,
    answer: { status: 200, mediaType: 'text/event-stream' },
    handle: async (request, response) => {
      const { id, owner } = await ownDiagnosis({ diagnoses, finished }, request, response);
      streamEvents({ diagnoses, toBrowserAddress }, id, owner, request, response);
    },
  },
  {
    method: 'post',
    path: '/diagnoses/:id/authorization-response',
    summary: 'Hand over the address a sign-in ended at, or the text of Microsoft’s error page',
    callers: diagnosers,
    body: contract.pastedAuthorizationResponse,
    answer: { status: 204 },
    handle: async (request, response) => {
      const { id, owner } = await ownDiagnosis({ diagnoses, finished }, request, response);
      const { pasted, returnedBy } = parseBody(contract.pastedAuthorizationResponse, request.body);
      const answer = returnedBy ? returnedAnswer(pasted) : pastedAnswer(pasted);
      const state = answer.parameters?.get('state') ?? '';
      const isAwaited =
        returnedBy && answer.parameters
          ? diagnoses.answerByState(owner, state, answer)
          : diagnoses.answerById(id, owner, answer);
      if (!isAwaited) throw new Problem(409, 'No sign-in is waited for');
      response.status(204).end();
    },
  },
  {
    method: 'delete',
    path: '/diagnoses/:id',
    summary: 'Cancel a diagnosis',
    callers: diagnosers,
    answer: { status: 204 },
    handle: async (request, response) => {
      const { id, owner } = await ownDiagnosis({ diagnoses, finished }, request, response);
      diagnoses.cancel(id, owner);
      response.status(204).end();
    },
  },
  {
    method: 'post',
    path: '/explanations',
    summary: 'Explain a pasted text; nothing in it is followed or sent',
    callers: ['admin', 'systemAdmin', 'apiToken:explain'],
    maxBodyBytes: 1_200_000,
    body: contract.explanationRequest,
    answer: { status: 200, schema: contract.explanationAnswer },
    handle: (request, response) => {
      const { text } = parseBody(contract.explanationRequest, request.body);
      response.json(explain(text));
    },
  },
];
