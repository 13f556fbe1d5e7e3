import { describe, expect, it } from 'vitest';
import { cells, entryOf, found, letter } from '../marked.js';

const PROSE = 'The tower burned last night, and nobody has come to see who was in it, though many had asked.';

/** Addressee, action and section of what a report asks, and it must ask just what is marked. */
const asked = (body: readonly string[], path = 'a.md') =>
  found(['# Report on the towers', PROSE, ...body].join('\n\n'), 'recommendations', path).map((row) =>
    cells(row, ['addressee', 'action', 'section_title']),
  );

const ITEMS = '- «Close the old wing»;\n- «Train its guards».';
const CHAD = 'Government of Chad';

describe('a heading over recommendations', () => {
  it.each<[heading: string, addressee: string | null]>([
    ['Recommendations to the Government of Chad', CHAD],
    ['V. Recommendations to the Government of Chad', CHAD],
    ['Recommendations for action by the Government of Chad', CHAD],
    ['Suggested recommendations to the Government of Chad', CHAD],
    ['Conclusion and Recommendations', null],
    ['Conclusions & Recommendations', null],
    ['VI. CONCLUSIONS AND RECOMMENDATIONS', null],
    ['Recommendations on torture', null],
  ])('%j is one, in Markdown and in plain text', (heading, addressee) => {
    const expected = ['close', 'train'].map((action) => [addressee, action, heading]);
    expect(asked([`## ${heading}`, ITEMS])).toEqual(expected);
    expect(asked([heading, ITEMS], 'a.txt')).toEqual(expected);
  });

  it('may be a numbered line of plain text', () => {
    expect(asked(['5. Recommendations to the Government of Chad', ITEMS], 'a.txt')).toEqual([
      [CHAD, 'close', 'Recommendations to the Government of Chad'],
      [CHAD, 'train', 'Recommendations to the Government of Chad'],
    ]);
  });

  it('may end in a colon', () => {
    expect(asked(['Our demands:', ITEMS])).toHaveLength(2);
    expect(asked(['Recommendations to the Government of Chad:', ITEMS])[0]?.[0]).toBe(CHAD);
  });

  it.each<[leadIn: string, addressee: string]>([
    ['The coalition is calling on the council to:', 'council'],
    ['Tower Watch is now urging the council to:', 'council'],
    ['The rallies and marches will be demanding our mayor Ann Roe immediately:', 'our mayor Ann Roe'],
  ])('may be %j', (leadIn, addressee) => {
    expect(asked([leadIn, ITEMS]).map(([to]) => to)).toEqual([addressee, addressee]);
  });

  it.each([
    'The minister is calling on the council to:',
    'The rally will be loud:',
    'They are asking us to:',
  ])('is none in %j', (leadIn) => {
    expect(asked([leadIn, '- Close the old wing;\n- Train its guards.'])).toEqual([]);
  });

  it('may be the title of its text', () => {
    const text = [
      'Recommendations to the Government of Chad',
      'Rule of law',
      '- «To close the old wing of the prison and to move all of its inmates to the new one»;',
      '- The wing is old.',
    ].join('\n\n');
    expect(found(text, 'recommendations')[0]).toMatchObject({
      addressee: CHAD,
      section_title: 'Rule of law',
    });
  });

  it.each<[string, string[]]>([
    ['first', []],
    ['below a title', ['Towers of Mali']],
  ])('may stand over short items, %s in its text', (_, above) => {
    const body = [
      ...above,
      'Recommendations',
      'To the Government of Mali:',
      '«The Government should shut the tower».',
      '- «Free the keepers».',
      'To donors:',
      '- «Pay the guards».',
      PROSE,
    ];
    expect(
      found(body.join('\n\n'), 'recommendations').map((row) => cells(row, ['addressee', 'action'])),
    ).toEqual([
      ['Government of Mali', 'shut'],
      ['Government of Mali', 'free'],
      ['donors', 'pay'],
    ]);
  });

  it.each<[string, string[]]>([
    ['only partly asks', ['## Findings and recommendations', '12. The tower was shut.\n13. Nobody came.']],
    ['stands in a table of contents', ['1. Findings\n2. Recommendations\n3. Close of the year']],
    ['is over another section', ['## Recommendations', '## Annex', '- Close of the year\n- Train lines']],
    [
      'is over a section that tells',
      ['## Recommendations', '### Background', '- Close friends came.\n- Act 7.'],
    ],
    ['is over what only stands below it', ['## Recommendations', '### Prisons', '- The old wing\n- Guards']],
    ['is over a noun', ['## Recommendations', 'Work on the towers has begun. It goes on.']],
    ['is over running text', ['## Recommendations', `Support for the keepers fell. ${PROSE}`]],
  ])('%s, and nothing is asked', (_, body) => {
    expect(asked(body)).toEqual([]);
    expect(
      asked(
        body.map((block) => block.replace(/^#+ /, '')),
        'a.txt',
      ),
    ).toEqual([]);
  });
});

describe('a heading below it only divides the list', () => {
  it.each<[string, string[]]>([
    ['one deeper', ['## Recommendations to the Government of Chad', '### Prisons', ITEMS]],
    ['two deeper', ['## Recommendations', '### To the Government of Chad', '#### Prisons', ITEMS]],
    ['in bold', ['## Recommendations to the Government of Chad', '**Prisons**', ITEMS]],
    ['below a line', ['## Recommendations', 'To the Government of Chad:', '**Prisons**', ITEMS]],
    ['below a lead-in', ['The Government of Chad should:', '### Prisons', ITEMS]],
  ])('%s', (_, body) => {
    expect(asked(body)).toEqual([
      [CHAD, 'close', 'Prisons'],
      [CHAD, 'train', 'Prisons'],
    ]);
  });

  it('in plain text', () => {
    const body = [
      'Recommendations to the Government of Chad',
      'Prisons',
      ITEMS,
      'Courts',
      '- «Hire judges».',
    ];
    expect(asked(body, 'a.txt').map(([addressee, , section]) => [addressee, section])).toEqual([
      [CHAD, 'Prisons'],
      [CHAD, 'Prisons'],
      [CHAD, 'Courts'],
    ]);
  });

  it('until one as high as that of the addressee', () => {
    expect(
      asked([
        '## Recommendations',
        '### To the Government of Chad',
        ITEMS,
        '### Prisons',
        '- «Pay the guards».',
        '### To donors',
        '- «Pay the keepers».',
      ]).map(([addressee, action]) => [addressee, action]),
    ).toEqual([
      [CHAD, 'close'],
      [CHAD, 'train'],
      [CHAD, 'pay'],
      ['donors', 'pay'],
    ]);
  });

  it('and so does a line', () => {
    const text = letter(
      'We call on the Government of Chad to:',
      'Regarding prisons',
      '- «close the old wing»;',
      '- «train its guards».',
      'Regarding freedom of assembly',
      '- «amend the Public Order Act».',
    );
    expect(
      found(text, 'recommendations').map((row) => cells(row, ['addressee', 'action', 'section_title'])),
    ).toEqual([
      [CHAD, 'close', 'Regarding prisons'],
      [CHAD, 'train', 'Regarding prisons'],
      [CHAD, 'amend', 'Regarding freedom of assembly'],
    ]);
  });

  it.each([
    ['running text', 'Nobody has come to see the prison for two years now.'],
    ['another section', '**Background**'],
    ['a lead-in of its own', 'We write for the following reasons:'],
  ])('not %s', (_, line) => {
    const text = letter('We call on the council to:', ITEMS, line, '- close friends\n- act 7');
    expect(found(text, 'recommendations', 'a.md')).toHaveLength(2);
  });
});

describe('a paragraph without a bullet', () => {
  it.each<[string, string[]]>([
    ['below a heading', ['## Recommendations to the Government of Chad', '«Close it».', '«Train guards».']],
    [
      'that ends in a semicolon',
      ['Recommendations to the Government of Chad', '«Close it»;', '«Train guards»;'],
    ],
    ['with `to`', ['## Recommendations to the Government of Chad', '«To close it».', '«To train guards».']],
    ['below a lead-in', ['The Government of Chad should:', '«Close it»', '«Train guards»', PROSE]],
    ['in quotes', ['The Government of Chad should:', '"«Close it»; and', '"«Train guards»."', PROSE]],
  ])('is an item %s', (_, body) => {
    expect(asked(body).map(([addressee, action]) => [addressee, action])).toEqual([
      [CHAD, 'close'],
      [CHAD, 'train'],
    ]);
  });

  it('is one, however many lines it has', () => {
    const wrapped =
      '«Ratify and implement the Convention against Torture without delay, and give particular attention to\nthe prohibition of all that could be used to hurt».';
    expect(asked(['## Recommendations to the Government of Chad', wrapped])).toHaveLength(1);
  });

  it.each<[string, string[]]>([
    [
      'begins with a noun',
      ['The Government of Chad should:', '- «close it».', 'Work is late, and so is the help.'],
    ],
    [
      'stands below a list',
      ['The Government of Chad should:', '- «close it».', 'Act 7 says so, and so do we.'],
    ],
    ['is an appeal to the reader', ['The Government of Chad should:', '- «close it».', 'Share this page.']],
  ])('is none where it %s', (_, body) => {
    expect(asked(body)).toHaveLength(1);
  });
});

describe('a short numbered line at the top that opens a list', () => {
  it('is no title, but a lead-in', () => {
    const text = [
      'The Council,',
      'Recalling its Charter,',
      '1. Condemns the fire;',
      '2. Calls upon all States:',
      '(a) «To respect the right to privacy of all persons who live in the tower»;',
      '(b) «To end violations»;',
    ].join('\n\n');
    expect(found(text, 'recommendations').map(({ addressee }) => addressee)).toEqual([
      'all States',
      'all States',
    ]);
    expect(entryOf(text.replace(/[«»]/g, '')).title).toBeNull();
  });
});

describe('a line below a lead-in says whom the items under it ask', () => {
  const LINES = 'To the Government of Mali:\n- «Shut the tower».\n- «Free the keepers».';

  it.each<[string, string[]]>([
    ['of a noun', ['The Centre makes the following recommendations:', LINES]],
    ['of a noun, in the first person', ['We therefore submit these urgent requests:', LINES]],
    ['of a verb', ['The Centre recommends the following:', LINES]],
    ['in the same paragraph', [`The Centre recommends the following:\n${LINES}`]],
    ['over lines without bullets', ['The Centre recommends the following:', LINES.replaceAll('- ', '')]],
  ])('%s', (_, body) => {
    const rows = found([PROSE, ...body].join('\n\n'), 'recommendations');
    expect(rows.map((row) => cells(row, ['addressee', 'action', 'lead_in']))).toEqual([
      ['Government of Mali', 'shut', 'To the Government of Mali:'],
      ['Government of Mali', 'free', 'To the Government of Mali:'],
    ]);
  });

  it('one after the other', () => {
    const text = `${PROSE}\n\nThe Centre recommends the following:\n\n${LINES}\nTo donors:\n- «Pay the guards».`;
    expect(found(text, 'recommendations').map(({ addressee }) => addressee)).toEqual([
      'Government of Mali',
      'Government of Mali',
      'donors',
    ]);
  });

  it.each([
    ['what others propose', 'The government makes the following proposals:'],
    ['what was proposed', 'It rejected the following recommendations:'],
    ['what is told', 'The tower was named in the following reports:'],
  ])('but not below %s', (_, leadIn) => {
    expect(asked([leadIn, 'To the keepers:\n- Shut the tower.'], 'a.txt')).toEqual([]);
  });

  it('and rows below `that:` are items without it', () => {
    expect(
      found(
        `${PROSE}\n\nWe urge that:\n«The old tower be shut».\n«The keepers be free».`,
        'recommendations',
      ).map(({ lead_in }) => lead_in),
    ).toEqual(['We urge that:', 'We urge that:']);
  });
});

describe('a lead-in names demands', () => {
  it.each<[leadIn: string, addressee: string | null]>([
    ['Our recommendations are:', null],
    ['A summary of our recommendations are:', null],
    ['## A summary of our recommendations are:', null],
    ['## Our key demands are simple', null],
    ['These are our demands:', null],
    ['Nobody came. Our demands are as follows:', null],
    ['Our recommendations to the Government of Chad are:', CHAD],
    ['The following are our demands to the Government of Chad:', CHAD],
    ['Key recommendations included in the State of Towers include:', null],
    ['The main recommendations of our report are:', null],
    ['We provide the following recommendations:', null],
    ['We made the following recommendations to the Government of Chad:', CHAD],
    ['In their talk with the council, Tower Watch and Keepers Union advised the following proposals:', null],
    ['The coalition has made the following demands:', null],
    ['The comments call for amendments that would:', null],
    ['In particular, the comments filed today call for a law that would', null],
    ['Above all, we highlight the need to:', null],
    ['We stress the urgent need for the Government of Chad to:', CHAD],
    ['Nobody came. We have made demands that the Government of Chad:', CHAD],
    ['We repeat our demands that the Government of Chad should:', CHAD],
    ['The League has listed steps the Government of Chad must take to:', CHAD],
    ['This list of urgent measures that the Government of Chad should adopt to:', CHAD],
  ])('%j', (leadIn, addressee) => {
    expect(asked([leadIn, ITEMS]).map(([to, action]) => [to, action])).toEqual([
      [addressee, 'close'],
      [addressee, 'train'],
    ]);
  });

  it.each([
    'Their recommendations are:',
    "Key recommendations in the Minister's report include:",
    'Key recommendations of Chad include:',
    'Our towers are:',
    'Our demands were refused:',
    'In 2019 we made the following recommendations:',
    'Last year the coalition made the following demands:',
    'The minister made the following proposals:',
    'The Special Envoy made the following proposals:',
    'Chad made the following recommendations:',
    'It rejected a law that would:',
    'The minister stressed the need to:',
    'They made demands that members:',
  ])('but not %j', (leadIn) => {
    expect(asked([leadIn, ITEMS.replace(/[«»]/g, '')])).toEqual([]);
  });
});

describe('an item that opens a list of its own', () => {
  const item = (number: number, text: string) => `${number}. «${text}»;`;

  it('leaves the list around it as it was', () => {
    const body = [
      'The Government of Chad should:',
      [
        item(1, 'close the old wing'),
        '2. The parliament should:',
        '   - «train guards»;',
        item(3, 'pay all'),
      ].join('\n'),
    ];
    expect(asked(body).map(([to, action]) => [to, action])).toEqual([
      [CHAD, 'close'],
      ['parliament', 'train'],
      [CHAD, 'pay'],
    ]);
  });
});

describe('a text in two scripts', () => {
  it('says each item again, and goes on with its list', () => {
    const body = [
      'The council should:',
      '议会应当：',
      '«Close the old wing»;',
      '关闭旧楼；',
      '«Train its guards».',
      '培训警卫。',
    ];
    expect(asked(body).map(([, action]) => action)).toEqual(['close', 'train']);
  });

  it('but a line in its own ends the list', () => {
    expect(
      asked(['The council should:', '«Close the old wing»;', 'Nobody came.', 'Train its guards.']),
    ).toHaveLength(1);
  });
});

describe('an item below `We recommend:`', () => {
  it.each<[item: string, addressee: string | null, action: string | null]>([
    ['Passing a law requiring firms to report it', 'Chad', 'pass'],
    ['A plan to mend the towers', 'Chad', null],
    ['Support for keepers to train others', 'Chad', 'support'],
    ['The Ministry of Towers to mend them', 'Ministry of Towers', 'mend'],
    ['Parliament to amend the law', 'Parliament', 'amend'],
  ])('%j', (item, addressee, action) => {
    expect(
      asked(['«Chad should meet the keepers».', 'We recommend:', `- «${item}».`])
        .at(-1)
        ?.slice(0, 2),
    ).toEqual([addressee, action]);
  });
});

describe('a lead-in that calls steps necessary', () => {
  it.each([
    'I believe the following decisive steps are essential to calm the valley:',
    'These measures are urgently needed:',
  ])('asks: %j', (leadIn) => {
    expect(asked([leadIn, '«To close the old wing»;', '«To train its guards».'])).toHaveLength(2);
  });

  it.each([
    'The mayor said that the following steps are essential to calm the valley:',
    'The following towers are necessary:',
  ])('but not %j', (leadIn) => {
    expect(asked([leadIn, '- Close the old wing;\n- Train its guards.'])).toEqual([]);
  });

  it('and those by somebody are asked of them', () => {
    expect(asked(['Such measures by the Government of Chad should include:', ITEMS])[0]?.[0]).toBe(CHAD);
  });
});

describe('items above a greeting', () => {
  it('sum up what the letter asks', () => {
    const text = [
      '6 May 2021',
      '- «Call on the council to open the tower»\n- «Urge Kenya to free the keepers»\n- Keepers of the tower',
      'Dear Ombudsman,',
      'The tower burned last night, and nobody has come to see who was in it.',
      'Sincerely,',
      'House of Letters',
    ].join('\n\n');
    expect(found(text, 'recommendations').map(({ addressee }) => addressee)).toEqual(['council', 'Kenya']);
  });
});

describe('an item that is a sentence', () => {
  it('says its action behind its modal, and its lead-in whom it asks', () => {
    expect(
      asked(['We urge the Government of Chad to:', '- «close it»;\n- «The towers must be opened».']).map(
        ([to, action]) => [to, action],
      ),
    ).toEqual([
      [CHAD, 'close'],
      [CHAD, 'open'],
    ]);
  });
});

describe('a sentence with a full stop opens a list that it counts', () => {
  it.each([
    '«Our letter urges the council to take these three steps which may help the town».',
    '«We urge the council to consider the following measures».',
    '«The council should take two steps».',
  ])('%j', (leadIn) => {
    const rows = found(
      letter(leadIn, '1. «Publish a plan: it helps».\n2. «Open the gate».'),
      'recommendations',
    );
    expect(rows.map(({ addressee }) => addressee)).toEqual(['council', 'council', 'council']);
  });

  it.each([
    ['«We urge the council to consider the following facts».', '- The tower is old.\n- The gate is shut.'],
    ['The council took three steps.', '1. Publish a plan.\n2. Open the gate.'],
    ['«We urge the council to open the gate».', '1. Publish a plan.\n2. Open the gate.'],
    ['«We urge the council to take three steps».', 'The tower is old.', '1. Publish a plan.'],
  ])('but not %j %j', (...body) => {
    found(letter(...body), 'recommendations');
  });
});
