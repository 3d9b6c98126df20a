import { stages } from '#facts/stages.ts';
import { TooManyDiagnoses } from '../diagnosis/running-diagnoses.ts';
import { CannotRerun } from '../diagnosis/stage-rerun.ts';
import { Secret } from '../probes/secret.ts';
import * as contract from './api-contract.ts';
import { askerOf } from './caller.ts';
import { Problem, parseBody } from './problem.ts';
import type { Route } from './route.ts';
import type { RouteServices } from './routes.ts';

const refusals = {
  running: ['The verification is not over yet', 'Wait for its end, then check this stage again.'],
  forgotten: [
    'This verification is too old for one stage',
    'Its secret and its tokens are no longer held. Verify everything again.',
  ],
  signInNeeded: [
    'This stage needs a sign-in first',
    'The verification has no access token to go on with. Check the stage “Sign-in” again, or verify everything.',
  ],
} as const satisfies Record<CannotRerun['reason'], readonly [string, string]>;

/** One stage of an ended diagnosis again, as a diagnosis of its own that keeps what the other stages saw. */
export const stageRoute = ({ diagnoses, finished, rateLimits, browsers, stores }: RouteServices): Route => ({
  method: 'post',
  path: '/diagnoses/:id/stages/:stage',
  summary: 'Check one stage of an ended diagnosis again, and what follows from it',
  callers: ['systemAdmin', 'apiToken:diagnose'],
  body: contract.stageRequest,
  answer: { status: 201, schema: contract.diagnosisCreated },
  handle: async (request, response) => {
    const { owner, actor, session } = askerOf(response);
    const earlierId = String(request.params['id']);
    const stage = stages.find((name) => name === request.params['stage']);
    if (!stage || !diagnoses.has(earlierId, owner)) throw new Problem(404, 'This diagnosis is not known here');
    const { clientSecret } = parseBody(contract.stageRequest, request.body);
    try {
      const { settings, clientSecret: held } = diagnoses.startedWith(earlierId, owner);
      await rateLimits.start(owner, settings.mailAddress);
      const secret = clientSecret === undefined ? held : new Secret(clientSecret);
      const hooks = finished?.hooksFor({ owner, reportOwner: actor.id }, secret);
      const id = diagnoses.rerun(earlierId, owner, { stage, clientSecret: secret, ...hooks });
      await finished?.begun(id, owner);
      await stores.audit({
        actor,
        action: 'diagnosisRun',
        target: `diagnosis:${id}`,
        details: { plan: settings.plan, grant: settings.grant, stage },
      });
      if (session) browsers.bind(request, response, owner);
      response.status(201).json({ id, events: `/mail-oauth/api/diagnoses/${id}/events` });
    } catch (error) {
      if (error instanceof TooManyDiagnoses)
        throw new Problem(429, 'Too many diagnoses at once', { detail: 'Wait for one to end, or cancel it.' });
      if (!(error instanceof CannotRerun)) throw error;
      const [title, detail] = refusals[error.reason];
      throw new Problem(409, title, { detail });
    }
  },
});
