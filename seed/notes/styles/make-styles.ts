import type { Faker } from '@faker-js/faker';
import { makeFaker } from '../identity.ts';
import { CLINICAL, LETTERS } from './clinical.ts';
import { DISTRACTORS } from './distractors.ts';
import { FILLS, makePerson } from './fills.ts';
import { MACHINE, PROMPTS } from './prompts.ts';

/** Styles of text that owe nothing to one another: a redactor that was fitted to one shows it on the rest. */
export const STYLES = { clinical: CLINICAL, letters: LETTERS, prompts: PROMPTS, machine: MACHINE } as const;
export type Style = keyof typeof STYLES;

export interface StyledText {
  readonly text: string;
  readonly labels: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** Each template of a style filled `count` times, every fourth followed by a text with nothing to hide in it. */
export function makeStyledTexts(style: Style | 'distractors', count: number, seed: number): StyledText[] {
  const faker = makeFaker(seed);
  const templates: readonly string[] = style === 'distractors' ? DISTRACTORS : STYLES[style];
  return templates.flatMap((template) =>
    Array.from({ length: style === 'distractors' ? 1 : count }, (_, i) =>
      fill(
        i % 4 === 3 && style === 'clinical' ? `${template}\n${faker.helpers.arrayElement(DISTRACTORS)}` : template,
        faker
      )
    )
  );
}

function fill(template: string, faker: Faker): StyledText {
  const person = makePerson(faker);
  const labels: { start: number; end: number; type: string }[] = [];
  let text = '';
  let at = 0;
  for (const match of template.matchAll(/\{(\w+)\}/g)) {
    const slot = FILLS[match[1]!];
    if (!slot) throw new Error(`No slot is called ${match[1]}`);
    text += template.slice(at, match.index);
    const { type, value } = slot(faker, person);
    labels.push({ start: text.length, end: text.length + value.length, type });
    text += value;
    at = match.index + match[0].length;
  }
  return { text: text + template.slice(at), labels };
}
