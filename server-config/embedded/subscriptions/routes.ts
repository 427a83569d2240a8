import { badRequest, ContentType, isResourceType, OperationOutcomeError } from '@medplum/core';
import type { Parameters, Subscription } from '@medplum/fhirtypes';
import { type Request, Router } from 'express';
import { ACCESS_TOKEN_SECONDS } from '../auth/sessions.ts';
import { repositoryFor, requireSession } from '../http/authenticate.ts';
import { callerBaseUrl } from '../http/respond.ts';
import type { Services } from '../services.ts';

/**
 * `GET Subscription/:id/$get-ws-binding-token`.
 * @see https://hl7.org/fhir/uv/subscriptions-backport/OperationDefinition-backport-subscription-get-ws-binding-token.html
 */
export function subscriptionRoutes(services: Services): Router {
  const router = Router();
  router.get('/:id/$get-ws-binding-token', async (req, res) => {
    const answer = await bindingToken(services, req, req.params.id);
    res.type(ContentType.FHIR_JSON).send(JSON.stringify(answer));
  });
  return router;
}

async function bindingToken(services: Services, req: Request, id: string): Promise<Parameters> {
  const { login, membership, project } = requireSession(req);
  if (!project.features?.includes('websocket-subscriptions')) {
    throw refuse('WebSocket subscriptions not enabled for current project');
  }
  const subscription = await repositoryFor(services, req)
    .readResource<Subscription>('Subscription', id)
    .catch(() => {
      throw refuse('Error reading subscription');
    });
  if (subscription.channel?.type !== 'websocket') throw refuse('Invalid channel type for this operation');
  if (!isResourceType(subscription.criteria?.split('?')[0] ?? '')) throw refuse('Invalid Subscription criteria');
  const claims = { subscription_id: id, membership_id: membership.id };
  const token = await services.sessions.accessToken(login, membership, ACCESS_TOKEN_SECONDS, claims);
  return {
    resourceType: 'Parameters',
    parameter: [
      { name: 'token', valueString: token },
      { name: 'expiration', valueDateTime: new Date(Date.now() + ACCESS_TOKEN_SECONDS * 1000).toISOString() },
      { name: 'subscription', valueString: id },
      { name: 'websocket-url', valueUrl: `${callerBaseUrl(req).replace(/^http/, 'ws')}ws/subscriptions-r4` },
    ],
  };
}

const refuse = (text: string) => new OperationOutcomeError(badRequest(text));
