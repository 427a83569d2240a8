/** Redaction of text before it leaves: `redact` puts placeholders, `restore` puts the values back. */
export { Conversation } from './conversation.ts';
export { REDACTED_TYPES, type RedactedType } from './findings.ts';
export { KnownPeople } from './known/known-people.ts';
export { findIdentified, type RedactContext, type Redacted, redact, type Span } from './redact.ts';
export { type RestoreStream, restore, restoreStream } from './restore.ts';
