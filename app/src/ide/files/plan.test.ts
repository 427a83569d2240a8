import { expect, test } from 'vitest';
import { planOf } from './plan.ts';
import type { StoredFile } from './store.ts';

const base = { id: '1', version: 'a', content: 'old' };
const file = (more: Partial<StoredFile>): StoredFile => ({ path: 'f.ts', content: 'old', changedAt: 0, ...more });
const listed = { id: '1', path: 'f.ts', version: 'a' };
const changedElsewhere = { ...listed, version: 'b' };
const madeElsewhere = { ...listed, id: '2' };

test.each([
  ['a new file is saved', file({ content: 'new' }), [], 'create'],
  ['an untouched example is not', file({ content: 'example' }), [], undefined],
  ['an untouched example yields to what there is', file({ content: 'example' }), [listed], 'pull'],
  ['a new file of a path that there is, is compared', file({ content: 'new' }), [listed], 'compare'],
  ['what nobody changed stays', file({ base }), [listed], undefined],
  ['what was changed here is saved', file({ base, content: 'new' }), [listed], 'update'],
  ['what was changed elsewhere is taken', file({ base }), [changedElsewhere], 'pull'],
  ['what was changed on both sides is compared', file({ base, content: 'new' }), [changedElsewhere], 'compare'],
  ['what was deleted here is deleted', file({ base, deleted: true }), [listed], 'delete'],
  ['what was deleted here and changed elsewhere comes back', file({ base, deleted: true }), [changedElsewhere], 'pull'],
  ['what was deleted elsewhere goes', file({ base }), [], 'forget'],
  ['what was deleted on both sides goes', file({ base, deleted: true }), [], 'forget'],
  ['what was deleted elsewhere and changed here is saved anew', file({ base, content: 'new' }), [], 'create'],
  ['what was made anew elsewhere is taken', file({ base }), [madeElsewhere], 'pull'],
  ['what is elsewhere alone is taken', undefined, [listed], 'pull'],
] as const)('%s', (_rule, mine, entries, wanted) => {
  const steps = planOf(mine ? [mine] : [], entries, ({ content }) => content === 'example');
  expect(steps.map((step) => step.do)).toEqual(wanted ? [wanted] : []);
});
