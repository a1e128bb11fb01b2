import { registry } from '~/registry/index.ts';
import { collectUses } from '~/registry/uses.ts';

/** What uses what in this explainer, collected once. */
export const uses = collectUses(registry);
