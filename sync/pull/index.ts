/** Pulling from EHRs: see README.md. */

export type { PullDeps } from './deps.ts';
export { parseNotification } from './notifications/parse.ts';
export { receiveNotification } from './notifications/receive.ts';
export { createNotificationTokens, type NotificationTokens } from './notifications/token.ts';
export { openPullQueue, type PullQueue, type PullRequest, pullRequestSchema, startPullWorker } from './queue.ts';
export { PullConfigError, type PullSource, readSources } from './sources.ts';
export { type PullStatus, pullStatus } from './status.ts';
export { createPullStore, type PullRun, type PullStore, type Quarantined } from './store.ts';
