/** The packages' own programs and one of this project's, all of them scripts for Node, from the project's folder. */
export const programs = {
  addonsLinter: 'node_modules/addons-linter/bin/addons-linter',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  start: 'scripts/start.ts',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  wxt: 'node_modules/wxt/bin/wxt.mjs',
} as const;

export type Program = keyof typeof programs;
