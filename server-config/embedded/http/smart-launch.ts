import { badRequest, OperationOutcomeError } from '@medplum/core';
import type { ClientApplication, SmartAppLaunch } from '@medplum/fhirtypes';
import { Router } from 'express';
import type { Services } from '../services.ts';
import { repositoryFor } from './authenticate.ts';
import { callerBaseUrl } from './respond.ts';

/**
 * `GET ClientApplication/:id/$smart-launch?patient=<id>` (or `encounter`): the EHR's side of a SMART launch.
 * @see https://hl7.org/fhir/smart-app-launch/app-launch.html#launch-app-ehr-launch
 */
export function smartLaunchRoutes(services: Services): Router {
  const router = Router();
  router.get('/:id/$smart-launch', async (req, res) => {
    const repo = repositoryFor(services, req);
    const client = await repo.readResource<ClientApplication>('ClientApplication', req.params.id);
    if (!client.launchUri) throw new OperationOutcomeError(badRequest('Client application has no launch URI'));
    const { patient, encounter } = req.query;
    if ((typeof patient === 'string') === (typeof encounter === 'string')) {
      throw new OperationOutcomeError(badRequest('Exactly one of patient and encounter is required'));
    }
    const launch = await repo.createResource<SmartAppLaunch>({
      resourceType: 'SmartAppLaunch',
      ...(patient ? { patient: { reference: `Patient/${patient}` } } : {}),
      ...(encounter ? { encounter: { reference: `Encounter/${encounter}` } } : {}),
    });
    const url = new URL(client.launchUri);
    url.searchParams.set('iss', `${callerBaseUrl(req)}fhir/R4/`);
    url.searchParams.set('launch', launch.id);
    res.redirect(302, url.toString());
  });
  return router;
}
