import { accepted, type WindowMessage } from './messages.ts';

/** The other windows of this session, in the same browser. */
export interface Windows {
  say(message: WindowMessage): void;
  close(): void;
}

const CHANNEL = 'atlas-context';

export function openWindows(nonce: string, onMessage: (message: WindowMessage) => void): Windows {
  const channel = new BroadcastChannel(CHANNEL);
  const from = crypto.randomUUID();
  const trusted = { origins: [window.location.origin], nonce };
  channel.onmessage = (event) => {
    const message = accepted(event, trusted);
    if (message && message.from !== from) onMessage(message);
  };
  return {
    say: (message) => channel.postMessage({ ...message, nonce, from }),
    close: () => channel.close(),
  };
}
