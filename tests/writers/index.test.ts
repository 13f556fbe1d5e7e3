import { describe, expect, it } from 'vitest';
import { validate } from '../../src/schema/dataset.js';
import { render } from '../../src/writers/index.js';
import { sample } from './sample.js';
import { written } from './written.js';

const NAMES = [
  'documents.csv',
  'dates.csv',
  'recipients.csv',
  'signatories.csv',
  'references.csv',
  'recommendations.csv',
  'organizations.csv',
  'schema.json',
  'datapackage.json',
  'dataset.json',
];

describe('render', () => {
  it('names the files of the contract, dataset.json last', () => {
    expect(render(sample()).map((file) => file.name)).toEqual(NAMES);
  });

  it('is tested on a dataset that is valid', () => {
    expect(() => validate(sample())).not.toThrow();
  });

  it.each(NAMES)('gives %s the same text at every call, with a final line end and no CR', (name) => {
    const [text, again] = [written(sample(), name), written(sample(), name)];
    expect(again).toBe(text);
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch(/[\r\uFEFF]/);
  });
});
