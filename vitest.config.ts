import { defineConfig } from 'vitest/config';

const config = defineConfig({
  test: { include: ['tests/**/*.test.ts'], setupFiles: ['tests/chance.ts'], testTimeout: 30_000 },
});

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export
export default config;
