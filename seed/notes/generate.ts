import type { Faker } from '@faker-js/faker';
import type { Patient } from '@medplum/fhirtypes';
import { makeFaker, makeIdentity } from './identity.ts';
import { SLOTS } from './slots.ts';
import { DATA, DISTRACTORS, NOTES, PROMPTS } from './templates.ts';

export interface Label {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly known: boolean;
}

export interface LabelledText {
  readonly text: string;
  readonly labels: readonly Label[];
  /** Whom the text is about. */
  readonly patient: Patient;
}

/** Labelled texts for measuring a redactor: notes, prompts, data and code, and texts without any identifier. */
export function makeLabelledTexts(count: number, seed: number): LabelledText[] {
  const faker = makeFaker(seed);
  const kinds = [NOTES, NOTES, PROMPTS, DATA, DISTRACTORS];
  return Array.from({ length: count }, (_, i) => {
    const template = faker.helpers.arrayElement(kinds[i % kinds.length]!);
    const withDistractor =
      kinds[i % kinds.length] === NOTES ? `${template}\n${faker.helpers.arrayElement(DISTRACTORS)}` : template;
    return fill(withDistractor, faker);
  });
}

function fill(template: string, faker: Faker): LabelledText {
  const person = makeIdentity(faker);
  const labels: Label[] = [];
  let text = '';
  let at = 0;
  for (const match of template.matchAll(/\{(\w+)\}/g)) {
    const slot = SLOTS[match[1]!];
    if (!slot) continue;
    text += template.slice(at, match.index);
    const { type, value, known } = slot(faker, person);
    labels.push({ start: text.length, end: text.length + value.length, type, known });
    text += value;
    at = match.index + match[0].length;
  }
  return { text: text + template.slice(at), labels, patient: person.patient };
}
