import type { Rule } from './define-rule.ts';

/** Every rule; findings of one field come in this order. */
export const rules: readonly Rule[] = [];
