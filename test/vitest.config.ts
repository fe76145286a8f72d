import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [await WxtVitest()],
  test: {
    include: ['test/{utils,components,entrypoints}/**/*.test.{ts,tsx}', 'test/*.test.ts'],
  },
});
