import { expect, test } from 'vitest';
import { isMasked, withoutMask } from '../../../utils/webhook/draft.ts';

test.each(['****', '***', '••••••••', '●●●●', '····', '∙∙∙∙∙', '••••1a2b', 'sk-1••••••', '■■■■■■', '⬤⬤⬤⬤'])(
  '%s stands for a stored value',
  text => expect(isMasked(text)).toBe(true),
);

test.each(['', '**', '••', 'hunter2', 'pass****', 'a••b', '•••• ••••', `${'a'.repeat(9)}••••`])(
  '%s is a value',
  text => expect(isMasked(text)).toBe(false),
);

test.each([
  ['Bearer ●●●●●●', 'Bearer '],
  ['é•••x', 'éx'],
  ['a • b', 'a • b'],
])('%s without its dots is %s', (text, rest) => expect(withoutMask(text)).toBe(rest));
