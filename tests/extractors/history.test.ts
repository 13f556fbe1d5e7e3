import fc from 'fast-check';
import { expect, it } from 'vitest';
import { History } from '../../src/extractors/references/history.js';
import { protocolsOf } from '../../src/extractors/references/registry.js';

const mentions = fc
  .array(fc.constantFrom(['CAT'], ['CEDAW'], ['UDHR'], ['ICCPR', 'ICESCR'], ['ICESCR', 'CAT']), {
    maxLength: 60,
  })
  .map((all) => all.map((ids, start) => ({ start, end: start + 1, ids, rule: 'name' })));

it('names the treaties with protocols as the recent mentions do, however many came before', () => {
  const long = Array.from({ length: 970 }, (_, start) => ({
    start,
    end: start + 1,
    ids: ['UDHR'],
    rule: 'name',
  }));
  fc.assert(
    fc.property(mentions, mentions, (before, after) => {
      const history = new History();
      for (const hits of [before, long, after]) {
        history.add(hits);
        const named = new Set(history.recent.flatMap(({ ids }) => ids));
        const treaties = [...named].filter((id) => protocolsOf(id).length > 0);
        expect(history.recentTreaties).toEqual(treaties);
      }
    }),
  );
});
