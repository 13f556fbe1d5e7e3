import { defineConfig } from 'vitest/config';

/** Apart from `npm test`: it needs an office suite and its seconds. */
const config = defineConfig({
  test: { include: ['tests/libreoffice/*.spec.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export
export default config;
