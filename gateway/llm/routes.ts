import express, { Router } from 'express';
import type { GatewayDeps } from '../deps.ts';
import { chat } from './chat.ts';
import { complete } from './complete.ts';
import { context } from './context.ts';
import { openLlm } from './llm.ts';
import { patches } from './patches.ts';
import { botKey, sealed } from './sealed.ts';
import { status } from './status.ts';

/** `/llm/*`: questions about one consented patient's record, completions, and what the IDE tells of them. */
export function llmRouter(deps: GatewayDeps): Router {
  const llm = openLlm(deps);
  const router = Router();
  router.get('/status', status(llm));
  router.get('/bot-key', botKey(llm));
  router.use(express.json({ limit: `${deps.settings.LLM_MAX_PROMPT_KB}kb` }));
  router.post('/chat', chat(llm));
  router.post('/sealed', sealed(llm));
  router.post('/complete', complete(llm));
  router.post('/context', context(llm));
  router.post('/patches/accepted', patches(llm));
  return router;
}
