import './first-page.css';
import './styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { createMedplumClient } from './medplum.ts';
import { giveStylesTheNonce } from './security/nonce.ts';

const nonce = giveStylesTheNonce(document);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <App medplum={createMedplumClient(window.location.origin)} nonce={nonce} />
  </StrictMode>
);
