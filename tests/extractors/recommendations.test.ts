import { describe, expect, it } from 'vitest';
import { cells, entryOf, found, letter } from './marked.js';

/** Addressee, action and category of the sentences that ask, in a letter to the Ombudsman. */
const asked = (sentence: string) =>
  found(letter(sentence), 'recommendations').map((row) =>
    cells(row, ['addressee', 'action', 'category', 'rule']),
  );

const US = 'Ombudsman';

describe('a sentence asks', () => {
  it.each<[sentence: string, addressee: string, action: string, category: number | null, rule: string]>([
    ['«We urge you to release her».', US, 'release', 5, 'ask-verb'],
    ['«We strongly urge you to release her».', US, 'release', 5, 'ask-verb'],
    ['«We ask you to keep the promise».', US, 'keep', 2, 'ask-verb'],
    ['«I ask you to keep the promise».', US, 'keep', 2, 'ask-verb'],
    ['«We therefore respectfully request you to keep the promise».', US, 'keep', 2, 'ask-verb'],
    ['«We would like to ask you to keep the promise».', US, 'keep', 2, 'ask-verb'],
    ['«We, the undersigned, ask you to keep the promise».', US, 'keep', 2, 'ask-verb'],
    ['«We request that you reopen the library».', US, 'reopen', 5, 'ask-verb'],
    ['«We encourage you to meet the families».', US, 'meet', 4, 'ask-verb'],
    [
      '«We call on the Government of Kenya to ratify the treaty».',
      'Government of Kenya',
      'ratify',
      5,
      'ask-verb',
    ],
    [
      '«We also call upon the General Assembly to hold a session».',
      'General Assembly',
      'hold',
      5,
      'ask-verb',
    ],
    ['«We urge the council to meet».', 'council', 'meet', 4, 'ask-verb'],
    ['«We ask that the council publish the report».', 'council', 'publish', 5, 'ask-verb'],
    ['«We recommend that the State party amend its Penal Code».', 'State party', 'amend', 5, 'ask-verb'],
    ['«The Committee urges the State party to release her».', 'State party', 'release', 5, 'ask-verb'],
    ['«The State party is requested to provide figures».', 'State party', 'provide', 5, 'ask-passive'],
    ['«The council is strongly urged to publish the report».', 'council', 'publish', 5, 'ask-passive'],
    ['«The council should publish the report».', 'council', 'publish', 5, 'modal'],
    ['«The council must not close the library».', 'council', 'close', 5, 'modal'],
    ['«Parliament needs to amend the law».', 'Parliament', 'amend', 5, 'modal'],
    ['«You should also name the dead».', US, 'name', 5, 'modal'],
    ['«Your office should explain why it waited».', US, 'explain', 5, 'modal'],
    [
      '«While we know the worries of the town and the State, we believe that the council should open it».',
      'council',
      'open',
      5,
      'modal',
    ],
    ['«The prisoners must be released at once».', US, 'release', 5, 'modal'],
    ['«Her books should be returned».', US, 'return', 5, 'modal'],
    ['«If the tower falls, the council should pay the families».', 'council', 'pay', 5, 'modal'],
    ['«Kenya should ratify the treaty, and should withdraw its reservation».', 'Kenya', 'ratify', 5, 'modal'],
    ['«All states should abstain from arms sales».', 'All states', 'abstain', 5, 'modal'],
    ['«It is crucial that member states send observers».', 'member states', 'send', 5, 'necessity'],
    ['«It is imperative that the police stop the beatings».', 'police', 'stop', 5, 'necessity'],
    ['«It is time for the council to publish the report».', 'council', 'publish', 5, 'necessity'],
    ['«We however urge you to release her».', US, 'release', 5, 'ask-verb'],
    ['«We welcome the pledge, but urge the council to meet».', 'council', 'meet', 4, 'ask-verb'],
    ['«Human rights groups have called on the council to meet».', 'council', 'meet', 4, 'ask-verb'],
    ['«More than 300 lawyers have called on the council to meet».', 'council', 'meet', 4, 'ask-verb'],
    ['«We, the families, have asked the council to meet».', 'council', 'meet', 4, 'ask-verb'],
    ['We repeat. «Our earlier plan should be published».', US, 'publish', 5, 'modal'],
    ['«The summit should take place in public».', US, 'take', 4, 'modal'],
    ['«Under the law, the council should release her».', 'council', 'release', 5, 'modal'],
    [
      '«We urge the council to immediately and unconditionally release her, to put an end to it».',
      'council',
      'release',
      5,
      'ask-verb',
    ],
    [
      '«We urge the council to promptly, fully and openly release her, drop it, and ensure redress».',
      'council',
      'release',
      5,
      'ask-verb',
    ],
    [
      '«Therefore we as keepers of the tower call on the council urgently to meet».',
      'council',
      'meet',
      4,
      'ask-verb',
    ],
    ['«We, as keepers of the tower, urge the council to meet».', 'council', 'meet', 4, 'ask-verb'],
    ['«Our groups condemn the raid and call on the council to meet».', 'council', 'meet', 4, 'ask-verb'],
    [
      '«River Watch Association condemns the raid and calls on the council to meet».',
      'council',
      'meet',
      4,
      'ask-verb',
    ],
    [
      '«The River League expresses concern over the raid and calls on the council to meet».',
      'council',
      'meet',
      4,
      'ask-verb',
    ],
    [
      '«We condemn the fire, the raid, and the theft of books, and call on the council to meet».',
      'council',
      'meet',
      4,
      'ask-verb',
    ],
    [
      '«After it all, our coalition denounces the order of May on the towers, and urges Kenya to free her».',
      'Kenya',
      'free',
      5,
      'ask-verb',
    ],
    ['«A group of UN tower experts* has called on Kenya to free her».', 'Kenya', 'free', 5, 'ask-verb'],
    ['«We ask you: do not close it».', US, 'close', 5, 'ask-verb'],
    ['«If Kenya is sincere about the tower, it should free her».', 'Kenya', 'free', 5, 'modal'],
    ["«If the council's worry is real, it should also open the gate».", 'council', 'open', 5, 'modal'],
    ['«The tower has stood for long, and Kenya must mend it».', 'Kenya', 'mend', null, 'modal'],
    ['«We urge you and your staff to open it».', US, 'open', 5, 'ask-verb'],
    ['«We urge you and the mayor to open it».', `${US} and the mayor`, 'open', 5, 'ask-verb'],
    ['«The measures by Kenya must include an inquiry».', 'Kenya', 'include', null, 'modal'],
    ['«Such measures to protect members must include an inquiry».', US, 'include', null, 'modal'],
    ['«We urge support for a plan to mend it».', US, 'support', 4, 'ask-verb'],
    ['«We ask the council (Prisons to free her».', 'council', 'free', 5, 'ask-verb'],
    ['«We ask the council (and its office) to free her».', 'council (and its office)', 'free', 5, 'ask-verb'],
    ['«COMMENDS Kenya for its work and URGES it to meet».', 'Kenya', 'meet', 4, 'ask-verb'],
    [
      '«THANKS Chad; CONGRATULATES Kenya, which leads, and further URGES it to meet».',
      'Kenya',
      'meet',
      4,
      'ask-verb',
    ],
    ['«in this regard REQUESTS that Kenya publish it».', 'Kenya', 'publish', 5, 'ask-verb'],
    ['«Instructs the Secretary to publish it».', 'Secretary', 'publish', 5, 'ask-verb'],
    ['«It is imperative that the Council uses its tools».', 'Council', 'use', 4, 'necessity'],
    ['«It is essential that Kenya ratifies the treaty».', 'Kenya', 'ratify', 5, 'necessity'],
    ['«It is vital that the police, without delay, publishes it».', 'police', 'publish', 5, 'necessity'],
    [
      '«It is vital that the council remain here, should the fire go on».',
      'council',
      'remain',
      2,
      'necessity',
    ],
    ['«House of Letters said the council should open it».', 'council', 'open', 5, 'modal'],
    ['«We - forty friends of the tower - ask you to keep the promise».', US, 'keep', 2, 'ask-verb'],
    ['«Groups from all over the valley ask you to keep the promise».', US, 'keep', 2, 'ask-verb'],
    ['«Tower Rights Watch today urged Kenya to release her».', 'Kenya', 'release', 5, 'ask-verb'],
    ['«Today, the League (TRL) called on Kenya to release her».', 'Kenya', 'release', 5, 'ask-verb'],
    ['«The organization called on Kenya to release her».', 'Kenya', 'release', 5, 'ask-verb'],
    ['«The mandate holders also urged Kenya to release her».', 'Kenya', 'release', 5, 'ask-verb'],
    ['«They added that the council is called upon to meet».', 'council', 'meet', 4, 'ask-passive'],
    ['«We ask that the council: (a) Publish the report; (b) meet».', 'council', 'publish', 5, 'ask-verb'],
    ['«The council should: (a) Publish the report; (b) meet».', 'council', 'publish', 5, 'modal'],
    ['«We ask that the next report and the answers (of May) be published».', US, 'publish', 5, 'ask-verb'],
    [
      '«All governments, the valley council, and donors should release her».',
      'All governments, the valley council, and donors',
      'release',
      5,
      'modal',
    ],
    [
      '«In other countries, the police and the courts should release her».',
      'police and the courts',
      'release',
      5,
      'modal',
    ],
    ['«So, please do not close the gate».', US, 'close', 5, 'please'],
    ['«I think you should stop».', US, 'stop', 5, 'modal'],
    ['«We firmly believe the council should stop».', 'council', 'stop', 5, 'modal'],
    ['«It is vital, in word and deed, that Kenya lead the talks».', 'Kenya', 'lead', 5, 'necessity'],
    ['"«The council should open it»," he concluded.', 'council', 'open', 5, 'modal'],
    ['«The outcome of the talks in Lima, Peru, May 3-5, 2021, must open it».', US, 'open', 5, 'modal'],
    ['«We urge the council not to close it».', 'council', 'close', 5, 'ask-verb'],
    ['«We urge keepers more broadly to support it».', 'keepers', 'support', 4, 'ask-verb'],
    ['«We beg and urge you to open it».', US, 'open', 5, 'ask-verb'],
    ['«And we ask, and strongly urge, the council to open it».', 'council', 'open', 5, 'ask-verb'],
    ['«We call for the minister to resign».', 'minister', 'resign', 5, 'ask-verb'],
    ['«We call for the ban to be lifted».', US, 'lift', 5, 'ask-verb'],
    ['«We call for the founding of a library to ensure it».', US, 'ensure', 4, 'ask-verb'],
    ['«At the same time, we are here to appeal and urge Kenya to pay».', 'Kenya', 'pay', 5, 'ask-verb'],
    [
      '«We are here, on behalf of all keepers who wait, and urge Kenya to pay».',
      'Kenya',
      'pay',
      5,
      'ask-verb',
    ],
    ['«We take this opportunity to urge Kenya to pay».', 'Kenya', 'pay', 5, 'ask-verb'],
    [
      '«After talks in Oslo, the undersigned reject it, and urge Kenya to pay».',
      'Kenya',
      'pay',
      5,
      'ask-verb',
    ],
    ['«Please open the gate».', US, 'open', 5, 'please'],
    ['«We would appreciate a response within 60 days».', US, 'respond', 4, 'soft-ask'],
    ['«We would be grateful for your reply».', US, 'respond', 4, 'soft-ask'],
    ['«That is why we must stand together and ask that the council meet».', 'council', 'meet', 4, 'ask-verb'],
    ['«This is why we stand here and call on the council to meet».', 'council', 'meet', 4, 'ask-verb'],
    ['«We write to express our grief at the fire and to ask you to meet us».', US, 'meet', 4, 'ask-verb'],
    ['«What the council should do now is to meet».', 'council', 'meet', 4, 'modal'],
    ['«In such times, what Kenya must do is free her».', 'Kenya', 'free', 5, 'modal'],
    ['«A first, simple step the council should take is to meet».', 'council', 'meet', 4, 'modal'],
    ['«What is urgently needed is for the council to meet».', 'council', 'meet', 4, 'necessity'],
    ['«What remains necessary now is that the council meet».', 'council', 'meet', 4, 'necessity'],
    ['«It is especially incumbent on the council to meet».', 'council', 'meet', 4, 'necessity'],
    ['«To remain a friend of keepers, Chad has to immediately free her».', 'Chad', 'free', 5, 'modal'],
    ['«The council should not become a tool».', 'council', 'become', 5, 'modal'],
    ['«We, the keepers, earnestly hope that you will meet us».', US, 'meet', 4, 'soft-ask'],
    ['«We are approaching you with a kind request to meet us».', US, 'meet', 4, 'soft-ask'],
    ['«A tower is essential to the valley and Kenya should mend it».', 'Kenya', 'mend', null, 'modal'],
    [
      '«The tower is old and the council and donors must mend it».',
      'council and donors',
      'mend',
      null,
      'modal',
    ],
    ['«The council and the donors must mend it».', 'council and the donors', 'mend', null, 'modal'],
    ['«We join keepers of Chad in calling on Kenya to free her».', 'Kenya', 'free', 5, 'ask-verb'],
    ['«Tower Watch today joins others in urging Kenya to free her».', 'Kenya', 'free', 5, 'ask-verb'],
    [
      '«Tower Watch has joined forty clubs in appealing to Kenya to free her».',
      'Kenya',
      'free',
      5,
      'ask-verb',
    ],
    ['«We have joined with others in urging Kenya to free her».', 'Kenya', 'free', 5, 'ask-verb'],
    ['«We call on Kenya to "free her at once" and pay».', 'Kenya', 'free', 5, 'ask-verb'],
    ['«Our letter names steps that all states must take to end it».', 'all states', 'take', 4, 'modal'],
    ['«We plead with the council to free her».', 'council', 'free', 5, 'ask-verb'],
    ['«We plead all councils to meet».', 'all councils', 'meet', 4, 'ask-verb'],
    ['«Civil society calls on Kenya to insist that keepers be free».', 'Kenya', 'insist', null, 'ask-verb'],
  ])('%j', (sentence, ...expected) => {
    expect(asked(sentence)).toEqual([expected]);
  });

  it('with a verb of no category', () => {
    expect(asked('«Governments should come together for it».')[0]?.slice(0, 2)).toEqual([
      'Governments',
      'come',
    ]);
  });

  it('for a thing', () => {
    expect(asked('«We call on the Board for a meeting with keepers».')).toEqual([
      ['Board', null, null, 'ask-verb'],
    ]);
  });

  it('wherever it stands among others', () => {
    expect(
      asked(
        'The tower burned. «We urge you to name the dead». Nobody came. «You should also pay the families».',
      ).map(([, action]) => action),
    ).toEqual(['name', 'pay']);
  });

  it('and goes on asking', () => {
    expect(asked('«The council should publish the report». «It should also pay the families».')).toEqual([
      ['council', 'publish', 5, 'modal'],
      ['council', 'pay', 5, 'modal'],
    ]);
  });

  it.each([
    ['They also urge Kenya to pay', 'Kenya'],
    ['They further ask it to pay', 'council'],
    ['They also ask that it pay', 'council'],
  ])('and so do those who asked: %j', (sentence, whom) => {
    expect(
      asked(`«The groups urge the council to meet». «${sentence}».`).map((row) => row.slice(0, 2)),
    ).toEqual([
      ['council', 'meet'],
      [whom, 'pay'],
    ]);
  });

  it.each(['They urge us to wait.', 'They also demand much.', 'Ministers also urge Kenya to pay.'])(
    'but not others: %j',
    (sentence) => {
      expect(asked(`«The council should meet». ${sentence}`)).toHaveLength(1);
    },
  );

  it.each([
    ['a negation', 'Do not close the gate', 'close'],
    ['a negation without an article', 'Do not let towers burn', 'let'],
    ['a verb before an article', 'Keep the promise', 'keep'],
    ['a verb before an adverb', 'Release unconditionally all keepers', 'release'],
  ])('right behind one that asks, by %s', (_, sentence, action) => {
    expect(
      asked(`«We ask you to meet us». «${sentence}». «Open the tower».`).map((row) => row.slice(0, 2)),
    ).toEqual([
      [US, 'meet'],
      [US, action],
      [US, 'open'],
    ]);
  });

  it.each([
    ['a noun', 'Support from the keepers has fallen.'],
    ['a noun before a time', 'Work this year has been slow.'],
    ['a thing', 'Access to the tower is closed.'],
    ['an appeal to the reader', 'Share this page.'],
    ['one with another between', 'Nobody came. Keep the promise.'],
  ])('but %s behind it asks nothing', (_, sentence) => {
    expect(asked(`«We ask you to meet us». ${sentence}`)).toHaveLength(1);
  });

  it('before the things that it only names', () => {
    const text = letter(
      '«We ask that nobody be detained because of the following articles of the code»:',
      '- Article 7 - Public calls for towers\n- Article 9 - High treason',
    );
    expect(found(text, 'recommendations', 'a.md').map(({ form }) => form)).toEqual(['sentence']);
  });

  it('and names instruments', () => {
    const text = letter('«You should ratify the Convention against Torture and CEDAW».');
    expect(found(text, 'recommendations').map(({ references }) => references)).toEqual([['CAT', 'CEDAW']]);
  });
});

describe('nothing is asked', () => {
  it.each([
    [
      'what a list of others holds',
      'In its list of rules for towers, the bureau includes the demand that all gates should be opened.',
    ],
    ['a reported demand', 'The opposition called on the mayor to resign.'],
    ['a demand of others', 'The families demanded that the police leave.'],
    ['a demand of last year', 'Last year we urged the council to meet.'],
    ['what a committee recommended', 'The Committee recommended in 2019 that the state close the camp.'],
    ['what a minister said', 'The minister said that the police should leave.'],
    ['what a minister promised', 'The minister promised that the road should be open again.'],
    ['what a president said, without `that`', 'The President of Kenya said the law should be changed.'],
    ['what a ministry announced', 'The ministry announced that schools should be closed in May.'],
    ['what he believes', 'He believes the police should leave.'],
    ['what somebody has sought', 'Members of the junta have sought to hide the graves.'],
    ['what families have asked', 'Families have asked the government to return the bodies.'],
    ['what lawyers have asked', 'Her lawyers have requested the court to release her.'],
    ['an earlier demand', 'Previous recommendations that the law should be changed were ignored.'],
    ['the demands of others', 'Their repeated calls that the council should meet were ignored.'],
    [
      'what others ask the reader',
      'Groups that close libraries ask you to pay. The police ask you to leave.',
    ],
    ['what somebody may ask', 'If the groups ask you to leave, stay.'],
    ['what others asked today', 'The government today urged the council to meet.'],
    ['what an organization asked one day', 'In May, Tower Rights Watch urged the council to meet.'],
    ['what is decided', 'Decides that the council shall meet in May of every year.'],
    ['a headline', 'Tower: Council Should Meet the Keepers'],
    ['an action of the reader', 'Please take urgent action calling on the council to meet.'],
    ['a date', 'Elections should take place in May, and a meeting should be held on 3 June.'],
    ['what a law lays down', 'Under the law, police must bring detainees before a judge.'],
    ['what an article lays down', 'According to article 9 of the code, the court must hear everyone.'],
    ['what others note and urge', 'Notes that the minister praises the plan and urges Kenya to pay.'],
    ['what somebody wants for himself', 'Our members have asked to visit the tower.'],
    ['a subject line', 'RE: Harbour Summit Should Seek to Include Workers'],
    ['what reports are', 'It is vital that the reports of the State party are public.'],
    ['what a law does', 'It is essential that the law protects keepers.'],
    ['a law', 'The law says that a judge must sign the order.'],
    ['a duty in a description', 'Workers must pay for their own tools, and prisoners must pay for water.'],
    ['a reminder', 'They should remember that the tower is old.'],
    ['another reminder', 'You should know that the tower is old.'],
    ['a remark', 'It should come as no surprise that nobody came.'],
    ['what should have been', 'The council should have met in public.'],
    ['what we should have done', 'We should have written before.'],
    ['what we must do', 'We must never forget them.'],
    ['what we will do', 'We will continue to watch the tower, and we commit to publish the names.'],
    ['a hope', 'We hope that you will open the gate.'],
    ['thanks', 'We thank you for your attention and look forward to your reply.'],
    ['enclosures', 'Please find enclosed two books, and please note the title of the second.'],
    ['a question', 'Should the council meet? Why should anyone wait? Who should pay for the tower?'],
    ['an appeal to the reader', 'Sign our petition and share this letter with friends.'],
    ['a noun', 'The request to close the library and the call for calm were refused.'],
    [
      'an appeal to join those who sign',
      'Please write to us at office@tides.example to sign the open letter.',
    ],
    ['a reason why others ask', 'That is why the shops call on the mayor to open the gate.'],
    ['an appeal to sign the letter', 'We invite anyone who cares to sign this open letter.'],
    ['an appeal to add a name', 'We invite you and your group to add your signature to the text.'],
    ['what a prosecutor asked', 'The prosecutor asked that the keeper should be jailed.'],
    ['what was requested', 'It was requested that the hearing should be held in private.'],
    ['a thing that comes to mind', 'The council should come to see it as a gift.'],
    ['nouns', 'We write to express our worries and demands on the case of the keeper.'],
    ['a noun at the beginning', 'Requests in French are answered, and demands for more were refused.'],
    ['what others have come together for', 'The ministers came together to urge the council to meet.'],
    [
      'what a ministry condemns and asks',
      'The Ministry of Rivers condemns the raid and calls on Kenya to pay.',
    ],
    ['a noun behind `as`', 'We as a town have seen what the raid was and as many calls for help were lost.'],
    [
      'a noun before a participle',
      'It was refused under Right to Rivers requests, calling for details of the raid.',
    ],
    ['what others condemn and ask', 'The mayor denounces the fire, the raid, and urges Kenya to pay.'],
    ['nouns behind a judgement', 'We condemn the fire, the raid, and demands of the mayor were refused.'],
    ['what a rule meant', 'This rule in effect meant that keepers must be seen by a doctor.'],
    ['what a point of an annex states', 'The annex states at point No. 7 that, "The gate must be closed".'],
    ['what an order lays down', 'As per the order of May, the council shall close the gate.'],
    ['what has to be told', 'What personal data keepers must provide is not known.'],
    ['nouns in a list', 'This includes letters, RTI requests as well as a trip to see the tower.'],
    ['what a plan furthers', 'It encourages building towers where nobody lives.'],
    ['what is called public', 'Public calls for a tower are banned, and New demands for one came.'],
    ['a condition of a text', 'If Article 7 is adopted, it should calm the keepers.'],
    ['a judgement', 'The mayor must be ashamed, and the council should be proud.'],
    ['a right', 'Everyone should have the right to read.'],
    ['that alone', 'That should not happen again, and this should be a warning.'],
    ['permission', 'You may not close it, but you can open it.'],
    ['what we should do', 'What we should do is to wait, and the step we must take is to read.'],
    ['what nobody can tell', 'What the council should do is not known.'],
    ['what is needed', 'What is needed is time, and what is necessary is that it is seen.'],
    ['what we have to do', 'It is incumbent on us to wait.'],
    ['what will be', 'The councils and private harbours will have to buy boats from abroad.'],
    ['what a country has to do', 'Chad has to import grain.'],
    ['what needs not be done', 'The police can hold keepers and do not need to tell the families.'],
    ['what somebody becomes', 'The council should become known. The tower must not become a ruin.'],
    ['a good hope', 'We sincerely hope that you will find it useful.'],
    ['a right to ask', 'We write to express support for the right to read and to demand books.'],
    ['what others join in', 'The government joins Chad in urging Kenya to pay.'],
    ['what others have joined in', 'The government has joined Chad in urging Kenya to pay.'],
    ['what has been joined', 'We joined them in a hall in which asking for tea was fine.'],
    ['what somebody insists on', "Tower Watch insists that it's seen the order, and that nobody else had."],
    ['calls of others', 'Instead of heeding civil society calls for talks, the mayor left.'],
    ['prose', 'Nine people who keep watch over the river were arrested while they slept.'],
  ])('by %s', (_, sentence) => {
    expect(asked(sentence)).toEqual([]);
  });

  it('in furniture, openings and closings', () => {
    const text = `# You should open the tower\n\n${letter('The tower burned, and nobody has come to ask why.')}\n\nYour tax deductible gift can help: please donate.`;
    expect(entryOf(text, 'a.md').recommendations).toEqual([]);
  });
});

describe('an item asks', () => {
  const items = (...body: string[]) =>
    found(letter(...body), 'recommendations', 'a.md').map((row) =>
      cells(row, ['form', 'lead_in', 'addressee', 'action']),
    );

  it.each<[string, string[], string, string]>([
    [
      'by its lead-in',
      ['We urge you to:', '- «release her»;\n- «return her books»; and\n- «pay the fine».'],
      'We urge you to:',
      US,
    ],
    [
      'by the last sentence of a paragraph',
      ['Nobody came. We urge you to:', '- «release her»;\n- «return her books»; and\n- «pay the fine».'],
      'We urge you to:',
      US,
    ],
    [
      'with `to` of its own',
      ['We ask the council:', '1. «To release her».\n2. «To return her books».\n3. «To pay the fine».'],
      'We ask the council:',
      'council',
    ],
    [
      'as a letter',
      ['The council should:', '(a) «release her»;\n(b) «return her books»;\n(c) «pay the fine».'],
      'The council should:',
      'council',
    ],
    [
      'that the State party act',
      [
        'The Committee recommends that the State party:',
        '(a) «Release her»;\n\n(b) «Return her books»;\n\n(c) «Pay the fine».',
      ],
      'The Committee recommends that the State party:',
      'State party',
    ],
    [
      'as bullets that Markdown does not know',
      ['We urge you to:', '• «release her»\n• «return her books»\n• «pay the fine»'],
      'We urge you to:',
      US,
    ],
  ])('%s', (_, body, leadIn, addressee) => {
    expect(items(...body)).toEqual(
      ['release', 'return', 'pay'].map((action) => ['item', leadIn, addressee, action]),
    );
  });

  it('however many verbs it holds', () => {
    expect(
      items('We urge you to:', '- «release her, return her books and pay the fine»;\n- «name the dead».'),
    ).toHaveLength(2);
  });

  it('with the verb of its lead-in', () => {
    const text = letter('Kenya should ratify:', '(a) «the Convention against Torture»;\n(b) «the CRPD».');
    expect(
      found(text, 'recommendations').map((row) =>
        cells(row, ['addressee', 'action', 'category', 'references']),
      ),
    ).toEqual([
      ['Kenya', 'ratify', 5, ['CAT']],
      ['Kenya', 'ratify', 5, ['CRPD']],
    ]);
  });

  it('in its section', () => {
    const text = letter(
      '## 2. Answer for the dam',
      'We ask you to:',
      '1. «reopen the inquiry»;\n2. «protect the engineers».',
    );
    expect(
      found(text, 'recommendations', 'a.md').map((row) => cells(row, ['section_number', 'section_title'])),
    ).toEqual([
      ['2', 'Answer for the dam'],
      ['2', 'Answer for the dam'],
    ]);
  });

  it('below a heading of recommendations and those who are asked', () => {
    const report = [
      '# Report on the towers',
      'The tower burned last night, and nobody has come to see who was in it.',
      '## Recommendations',
      'To the Government of Kenya:',
      '- «Release her».\n- «Return her books».',
      'To the Parliament:',
      '- «Amend the law».',
      '## Annex',
      '- Nothing to see.',
    ].join('\n\n');
    expect(
      found(report, 'recommendations', 'a.md').map((row) =>
        cells(row, ['addressee', 'action', 'section_title']),
      ),
    ).toEqual([
      ['Government of Kenya', 'release', 'Recommendations'],
      ['Government of Kenya', 'return', 'Recommendations'],
      ['Parliament', 'amend', 'Recommendations'],
    ]);
  });

  it.each<[string, string[]]>([
    ['tells', ['We found that:', '- the gate was shut;\n- the keeper was asleep.']],
    [
      'gives reasons',
      ['The council should stop for the following reasons:', '- Close friends came;\n- Act 7.'],
    ],
    ['gives grounds', ['The council must act on these grounds:', '1. Act 7 says so.\n2. Train lines fell.']],
    ['tells why', ['The police should leave because:', '- close friends came;\n- the tower fell.']],
    ['is of things', ['The tower held:', '- two books;\n- a lamp.']],
    ['is the authors’ own plan', ['We will:', '- publish the names;\n- count the towers.']],
    [
      'is of what others asked',
      ['In March the families asked the council to:', '- publish the names;\n- count the towers.'],
    ],
  ])('not where the list %s', (_, body) => {
    expect(items(...body)).toEqual([]);
  });
});

describe('a numbered paragraph of the United Nations', () => {
  const PROSE = 'The Committee met in the tower by the river and heard the State party twice.';

  it('asks by its operative verb, and its items by theirs', () => {
    const text = [
      PROSE,
      '7. The Committee notes with concern that towers burn.',
      '8. «The Committee calls upon the State party to investigate the fires».',
      '9. The Committee recommends that the State party:',
      '(a) «Amend its Building Code»;',
      '(b) «Ratify the Convention against Torture».',
      '10. The Committee welcomes the new tower.',
      '11. «The Committee requests the State party to provide figures».',
    ].join('\n\n');
    expect(
      found(text, 'recommendations').map((row) => cells(row, ['form', 'addressee', 'action', 'category'])),
    ).toEqual([
      ['sentence', 'State party', 'investigate', 5],
      ['item', 'State party', 'amend', 5],
      ['item', 'State party', 'ratify', 5],
      ['sentence', 'State party', 'provide', 5],
    ]);
  });

  it('asks in the present of a resolution', () => {
    const text = [
      'The General Assembly,',
      'Noting with concern that keepers of remote towers are often paid late or not at all,',
      '1. Condemns the dismissal of keepers who sing;',
      '2. «Calls upon all coastal States to pay keepers every month»;',
      '3. «Requests the Secretary-General to report on the towers»;',
      '4. Decides to remain seized of the matter.',
    ].join('\n\n');
    expect(found(text, 'recommendations').map((row) => cells(row, ['addressee', 'action']))).toEqual([
      ['all coastal States', 'pay'],
      ['Secretary-General', 'report'],
    ]);
  });

  it('asks in a resolution whose paragraphs go on the sentence above them', () => {
    const text = [
      'RESOLUTION',
      'Condemning the dismissal of keepers who sing.',
      'Whereas keepers of remote towers are often paid late or not at all;',
      'Resolved, That the Council-',
      '(1) condemns the dismissal of keepers;',
      '(2) «calls on the Government of Kenya to pay them»; and',
      '(3) «urges the President to visit the towers».',
    ].join('\n\n');
    expect(found(text, 'recommendations').map(({ addressee }) => addressee)).toEqual([
      'Government of Kenya',
      'President',
    ]);
  });

  it('of the Universal Periodic Review has its State in brackets', () => {
    const text = [
      'Palau is a State of islands, and its towers burn in the dry season of every year.',
      '6. The following recommendations have been examined by Palau and enjoy its support:',
      '6.12 «Ratify the Convention against Torture (Spain)»;',
      '6.13 «Continue its efforts to count the towers (Chile, Peru)»;',
      '6.14 «Consider meeting the families (Bolivia (Plurinational State of))».',
      '7. Palau noted the fires of the year.',
    ].join('\n\n');
    expect(
      found(text, 'recommendations').map((row) => cells(row, ['form', 'addressee', 'action', 'category'])),
    ).toEqual([
      ['item', 'Palau', 'ratify', 5],
      ['item', 'Palau', 'continue', 2],
      ['item', 'Palau', 'consider', 3],
    ]);
  });
});

describe('whom a report asks', () => {
  const addressees = (...body: string[]) =>
    found(body.join('\n\n'), 'recommendations', 'a.md').map(({ addressee }) => addressee);

  it.each<[string, string | null]>([
    ['The authorities in Oman have held Salim.', 'authorities in Oman'],
    ['Oman is hot. The authorities have held Salim. He is ill.', 'Government of Oman'],
    ['Oman is hot. Omani police have held Salim.', 'Omani police'],
    ['Oman is hot. The tower fell.', null],
  ])('behind %j `they` are %j', (before, addressee) => {
    expect(addressees(`${before} «They must free Salim at once».`)).toEqual([addressee]);
  });

  it('is a minister and the government of the country, but not the staff', () => {
    const text = (who: string) =>
      `Dear Prime Minister of Oman,\n\n«We urge you and your ${who} to free Salim».\n`;
    const [both] = found(text('government'), 'recommendations');
    expect(both?.addressee).toMatch(/ and Government of Oman$/);
    const [one] = found(text('staff'), 'recommendations');
    expect(both?.addressee).toBe(`${one?.addressee} and Government of Oman`);
  });

  it('is the government of the country that a heading of a round-up opens with', () => {
    expect(
      addressees(
        'Oman is hot, and so are its towers, where keepers of all sorts have waited for rain.',
        '«The government should plant trees».',
        '## Singapore: Stop the trials',
        '«The government should stop the trials».',
        '### Prisons',
        '«The government should close the prison».',
        '## Kenya',
        '«The government should open the park».',
        '## Oman and Chad',
        '«The government should pay the keepers».',
      ),
    ).toEqual([
      'Government of Oman',
      'Government of Singapore',
      'Government of Singapore',
      'Government of Kenya',
      'Government of Oman',
    ]);
  });
});

describe('the last paragraph of a letter', () => {
  it.each([
    ['without a close', ''],
    ['above a bare `Yours,`', '\n\nYours,\n\nHouse of Letters'],
  ])('asks, %s', (_, close) => {
    const text = `Dear Ombudsman,\n\nThe river rose.\n\n«We urge you to open the old gate».${close}\n`;
    expect(found(text, 'recommendations')).toHaveLength(1);
  });
});
