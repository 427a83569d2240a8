import react from '@vitejs/plugin-react';
import mantinePreset from 'postcss-preset-mantine';
import simpleVars from 'postcss-simple-vars';
import { defineConfig } from 'vite';
import { fhirSchema } from './fhir-schema.ts';
import { subresourceIntegrity } from './integrity.ts';

/** What the gateway answers; everything else is the app. For `npx vite app` beside a running Atlas. */
const GATEWAY_PATHS = [
  '/fhir',
  '/oauth2',
  '/auth',
  '/admin',
  '/fhircast',
  '/ws',
  '/whoami',
  '/smart',
  '/launch.html',
  '/health',
  '/ide',
  '/lake',
  '/llm',
  '/.well-known',
];
const gateway = process.env.ATLAS_BASE_URL ?? 'http://localhost:3000';

export default defineConfig({
  plugins: [react(), fhirSchema(), subresourceIntegrity()],
  // The gateway puts the nonce of each answer here (`gateway/static.ts`).
  html: { cspNonce: '__CSP_NONCE__' },
  // @medplum/react's stylesheet uses Mantine's `light-dark()` and breakpoint variables, and leaves them to its user.
  css: {
    postcss: {
      plugins: [mantinePreset(), simpleVars({ variables: { 'mantine-breakpoint-xs': '36em' } })],
    },
  },
  server: {
    proxy: Object.fromEntries(GATEWAY_PATHS.map((path) => [path, { target: gateway, ws: path === '/ws' }])),
  },
  build: {
    target: 'es2022',
    // The gateway's Content-Security-Policy allows scripts and images of its own origin only: nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
});
