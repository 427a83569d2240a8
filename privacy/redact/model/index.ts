/** The optional layer of a token-classification model (`REDACT_MODEL`), apart so that a bundle without it stays small. */
export { loadModel, type TextModel } from './load-model.ts';
export { redactWithModel } from './redact-with-model.ts';
