import fc from 'fast-check';

/*
 * Chance is seeded before every file of tests, so that a run can be repeated and says about the code, and not about its
 * luck, whether it passes. CHANCE_SEED=7 npx vitest run looks elsewhere, and `npm run fuzz` with ever new seeds.
 */
fc.configureGlobal({ seed: Number(process.env.CHANCE_SEED ?? 20261121) });
