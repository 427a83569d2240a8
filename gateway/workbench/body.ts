import { z } from 'zod';
import { refusal } from '../errors.ts';
import { identifiedPlaces } from './identified.ts';

/** What of a file of the workbench is sent, and what nobody may be in. */
export const MAX_BODY = '600kb';
const MOST_CHARACTERS = 500_000;

export const contentSchema = z
  .string({ error: 'has to be text' })
  .max(MOST_CHARACTERS, `has to be at most ${MOST_CHARACTERS} characters`);

/** Paths are in bodies: a URL is logged, and a path can name. */
export const pathSchema = z
  .string({ error: 'has to be text' })
  .max(200)
  .regex(
    /^[\w.-]+(\/[\w.-]+)*$/,
    'has to be names of letters, digits, dots, dashes and underscores, with slashes between'
  );

/** @throws Refusal 422 that says where somebody is named, and how, and not who */
export function requireNobody(path: string, text: string): void {
  const [inPath] = identifiedPlaces(path.replaceAll(/[/_.-]/g, ' '));
  if (inPath) throw refusal(422, `The path names something of the kind ${inPath.type}. Give it another.`);
  const [first, ...others] = identifiedPlaces(text);
  if (!first) return;
  const more = others.length === 0 ? '' : ` There are ${others.length} more places.`;
  throw refusal(422, `Line ${first.line} holds something of the kind ${first.type}. Take it out, then save.${more}`);
}
