// The import rules of the house: who may import whom, and which package has which door.
const only = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const door = (name, packages, allowed) =>
  only(
    `door-${name}`,
    `${name} has one door`,
    { path: '^(bin|src)', pathNot: allowed },
    { path: `node_modules/(${packages})/` },
  );

module.exports = {
  forbidden: [
    only('no-cycles', 'a cycle means a wall stands in the wrong place', {}, { circular: true }),
    only(
      'schema-is-the-ground',
      'schema imports nothing of ours',
      { path: '^src/schema' },
      { path: '^(bin|src/(?!schema))' },
    ),
    only(
      'lexicon-is-data',
      'lexicon knows only schema',
      { path: '^src/lexicon' },
      { path: '^(bin|src/(?!schema|lexicon))' },
    ),
    only(
      'parsers-read',
      'parsers know schema and lexicon',
      { path: '^src/parsers' },
      { path: '^(bin|src/(?!schema|lexicon|parsers))' },
    ),
    only(
      'extractors-find',
      'extractors know schema and lexicon',
      { path: '^src/extractors' },
      { path: '^(bin|src/(?!schema|lexicon|extractors))' },
    ),
    only(
      'corpus-joins',
      'corpus knows schema and lexicon',
      { path: '^src/corpus' },
      { path: '^(bin|src/(?!schema|lexicon|corpus))' },
    ),
    only(
      'writers-say',
      'writers know schema',
      { path: '^src/writers' },
      { path: '^(bin|src/(?!schema|writers))' },
    ),
    only(
      'compare-compares',
      'compare knows schema',
      { path: '^src/compare' },
      { path: '^(bin|src/(?!schema|compare))' },
    ),
    only('library-has-no-terminal', 'src never imports bin', { path: '^src' }, { path: '^bin' }),
    only(
      'library-has-no-disk',
      'only bin touches process, clock and disk',
      { path: '^src' },
      { path: '^(node:)?(fs|process|os|child_process|worker_threads|path)(/|$)' },
    ),
    door('zod', 'zod', '^src/schema'),
    door('unified', 'unified|remark-[a-z-]+|parse5', '^src/parsers'),
    door('csv-stringify', 'csv-stringify', '^src/writers'),
    door('fflate', 'fflate', '^src/writers'),
    door('csv-parse', 'csv-parse', '^bin'),
    door('terminal', 'commander|chalk|leven', '^bin'),
    door('globs', 'tinyglobby|picomatch', '^bin'),
    door('encodings', 'iconv-lite|chardet', '^src/parsers'),
    door('compromise', 'compromise', '^src/(parsers|extractors)'),
    door('countries', 'i18n-iso-countries', '^src/lexicon'),
    door('language', 'franc-min', '^src/extractors'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
