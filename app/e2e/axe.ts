import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** Source of axe-core, run in the page by the browser's debugger: the page's own policy lets no foreign script in. */
const SOURCE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Colours on their way from one scheme to the other belong to neither; one that ends may let another begin. */
const SETTLED = `(async () => {
  const ending = () => document.getAnimations().filter((one) => one.effect.getComputedTiming().endTime < Infinity);
  do {
    await Promise.allSettled(ending().map((one) => one.finished));
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  } while (ending().length > 0);
})()`;

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** What axe-core finds on the page that is serious or critical: rule, element and why, a line each. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(SOURCE);
  await page.evaluate(SETTLED);
  const violations = await page.evaluate<Violation[]>(
    "axe.run(document, { resultTypes: ['violations'] }).then((results) => results.violations)"
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`
      )
    );
}
