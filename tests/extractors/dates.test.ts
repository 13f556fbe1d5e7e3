import { describe, expect, it } from 'vitest';
import { entryOf, found, letter } from './marked.js';

type Case = [sentence: string, edtf: string, earliest: string, latest: string, rule: string];

/** The one date of a sentence in the body of a letter. */
function dateIn(sentence: string) {
  const [date, ...more] = found(letter(sentence), 'dates');
  expect(more).toEqual([]);
  return date;
}

const values = (sentence: string) => {
  const { edtf, earliest, latest, rule, precision, year_source } = dateIn(sentence) ?? {};
  return { edtf, earliest, latest, rule, precision, year_source };
};

/** A day, as a case of the tables below; it begins and ends with itself. */
const day = (sentence: string, edtf: string, rule = 'day'): Case => [sentence, edtf, edtf, edtf, rule];

describe('a day', () => {
  it.each<Case>([
    day('It burned on «May 3, 2016», they say.', '2016-05-03'),
    day('Sent: Tue «May  3 02:13:22 PDT 2016» by night.', '2016-05-03'),
    day('Sent: Tue «May 3 02:13 2016» by night.', '2016-05-03'),
    day('It burned on «May 3 2016», they say.', '2016-05-03'),
    day('It burned on «3 May 2016», they say.', '2016-05-03'),
    day('It burned on «03 May 2016», they say.', '2016-05-03'),
    day('It burned on «3 May, 2016», they say.', '2016-05-03'),
    day('It burned on «3rd May 2016», they say.', '2016-05-03'),
    day('It burned on the «3rd of May 2016», they say.', '2016-05-03'),
    day('It burned on the «3rd of May, 2016», they say.', '2016-05-03'),
    day('It burned on the «21st day of May 2016», they say.', '2016-05-21'),
    day('It burned on «May 22nd, 2016», they say.', '2016-05-22'),
    day('It burned on «May 22nd in 2016», they say.', '2016-05-22'),
    day('It burned on «22 May 2016».5 The keeper slept.', '2016-05-22'),
    day('It burned on «May the 3rd 2016», they say.', '2016-05-03'),
    day('It burned on «june the 3d 2004», they say.', '2004-06-03'),
    day('It burned on «MAY 3, 2016», they say.', '2016-05-03'),
    day('It burned on «Sept. 9, 2001», they say.', '2001-09-09'),
    day('It burned on «9 Sept 2001», they say.', '2001-09-09'),
    day('It burned on «9 Dec. 2001», they say.', '2001-12-09'),
    day('It burned on «1 0ctober 2025», they say.', '2025-10-01'),
    day('It burned on «29 February 2020», they say.', '2020-02-29'),
    day('It burned on «14 July 1789», they say.', '1789-07-14'),
    day('It burned on «2016-05-03», they say.', '2016-05-03', 'iso-day'),
    day('It burned on «2016/05/03», they say.', '2016-05-03', 'iso-day'),
    day('It burned on «2016.05.03», they say.', '2016-05-03', 'iso-day'),
    day('It burned on «2016/5/3», they say.', '2016-05-03', 'iso-day'),
    day('It burned on «2016.5.23», they say.', '2016-05-23', 'iso-day'),
    day('它于«2019年5月1日»被烧毁。', '2019-05-01', 'east-asian'),
    day('It burned on «01.06.2022», they say.', '2022-06-01', 'numeric-day'),
    day('It burned on «1.6.2022», they say.', '2022-06-01', 'numeric-day'),
    day('It burned on «23/05/2016», they say.', '2016-05-23', 'numeric-day'),
    day('It burned on «05/23/2016», they say.', '2016-05-23', 'numeric-day'),
    day('It burned on «23-05-2016», they say.', '2016-05-23', 'numeric-day'),
    day('It burned on «05/05/2016», they say.', '2016-05-05', 'numeric-day'),
    day('Der Turm brannte am «9. November 2015» ganz aus.', '2015-11-09'),
    day('Der Turm brannte am «3. März 1848» ganz aus.', '1848-03-03'),
    day('Der Turm brannte am «24. Dezember 2020» ganz aus.', '2020-12-24'),
    day('La tour a brûlé le «12 juin 2008» pendant la nuit.', '2008-06-12'),
    day('La tour a brûlé le «1er mars 2011» pendant la nuit.', '2011-03-01'),
    day('La tour a brûlé le «3 août 1999» pendant la nuit.', '1999-08-03'),
    day('La tour a brûlé le «14 Février 2014» pendant la nuit.', '2014-02-14'),
    day('La torre ardió el «1 de abril de 2016» por la noche.', '2016-04-01'),
    day('La torre ardió el «7 de septiembre del 2003» por la noche.', '2003-09-07'),
    day('La torre ardió el «1º de mayo de 2019» por la noche.', '2019-05-01'),
    day('탑은 «2018년 4월 20일» 밤에 불탔다.', '2018-04-20', 'east-asian'),
    day('탑은 «2018년4월20일» 밤에 불탔다.', '2018-04-20', 'east-asian'),
    day('塔は «2019年5月1日» の夜に焼けた。', '2019-05-01', 'east-asian'),
    day('탑은 «2018년 4월 20일»에 불탔다.', '2018-04-20', 'east-asian'),
    day('塔は «2019年5月1日»に焼けた。', '2019-05-01', 'east-asian'),
    day('La torre ardió el «1.º de mayo de 2019» por la noche.', '2019-05-01'),
    day('It burned on «6 Jan. 2019», they say.', '2019-01-06'),
    day('It burned on «6 May 2019».', '2019-05-06'),
  ])('%j is %s', (sentence, edtf, earliest, latest, rule) => {
    expect(values(sentence)).toEqual({
      ...{ edtf, earliest, latest, rule },
      precision: 'day',
      year_source: 'stated',
    });
  });

  it('of every year has no first and no last', () => {
    const every = { edtf: 'XXXX-10-10', earliest: null, latest: null, rule: 'every-year', precision: 'day' };
    for (const sentence of [
      'They meet at the gate «every year on October 10th», in silence.',
      'They meet at the gate «every October 10», in silence.',
      'They meet at the gate «each year on 10 October», in silence.',
      'They meet at the gate «annually on the 10th of October», in silence.',
      '«Every year on the 10th of October» they meet at the gate.',
    ])
      expect(values(sentence)).toEqual({ ...every, year_source: 'stated' });
  });

  it('may stand with others', () => {
    const several = (text: string) => found(letter(text), 'dates').map(({ edtf }) => edtf);
    expect(several('It burned on «3 May 2016», on «4 June 2017» and on «7/31/2018».')).toEqual([
      '2016-05-03',
      '2017-06-04',
      '2018-07-31',
    ]);
    expect(several('The hearings of «4», «11» and «18 October 2018» are on tape.')).toEqual([
      '2018-10-04',
      '2018-10-11',
      '2018-10-18',
    ]);
  });
});

describe('a day in words', () => {
  it.each<Case>([
    day(
      'I have set my hand this «ninth day of December, in the year of our Lord two thousand twenty-four», and of a town.',
      '2024-12-09',
      'day-in-words',
    ),
    day(
      'Done this «twenty-first day of\nMay, two thousand and sixteen», in two copies.',
      '2016-05-21',
      'day-in-words',
    ),
    day('Done this «10th day of May, in the year 2016», in two copies.', '2016-05-10', 'day-in-words'),
    day(
      'Done on the «first day of March nineteen hundred and ninety-nine» at night.',
      '1999-03-01',
      'day-in-words',
    ),
    day(
      'It closed on the «third day of May, two thousand» and some people came.',
      '2000-05-03',
      'day-in-words',
    ),
  ])('%j is %s', (sentence, edtf, earliest, latest, rule) => {
    expect(values(sentence)).toEqual({
      ...{ edtf, earliest, latest, rule },
      precision: 'day',
      year_source: 'stated',
    });
  });

  it.each([
    'It rained on the last day of the two thousand boats.',
    'The first day of work, two thousand came.',
  ])('is none in %j', (sentence) => {
    expect(found(letter(sentence), 'dates')).toEqual([]);
  });
});

describe('members of a list', () => {
  it.each<[sentence: string, edtf: string[]]>([
    ['It burned on «3» or «4 May 2016» at night.', ['2016-05-03', '2016-05-04']],
    ['It burned on «May 3» and «4, 2017», at night.', ['2017-05-03', '2017-05-04']],
    ['It burned on «May 3», «4» and «5, 2017».', ['2017-05-03', '2017-05-04', '2017-05-05']],
    ['La torre ardió el «2» y «3 de mayo de 2019».', ['2019-05-02', '2019-05-03']],
    ['It burned on «3 May» and «14 July 2016».', ['2016-05-03', '2016-07-14']],
    ['It burned on «3 May», «4 June» and «5 July 2016».', ['2016-05-03', '2016-06-04', '2016-07-05']],
    ['It burned on «3» and «4 May» and on «5 July 2016».', ['2016-05-03', '2016-05-04', '2016-07-05']],
    ['It burned on the «3rd of May» and the «4th of June 2016».', ['2016-05-03', '2016-06-04']],
    ['It burned on «May 3» and «July 14, 2016».', ['2016-05-03', '2016-07-14']],
    ['It burned on «May 3», «June 4», and «July 5, 2016».', ['2016-05-03', '2016-06-04', '2016-07-05']],
    ['It burned on «3 May 2014» and «4 June 2016».', ['2014-05-03', '2016-06-04']],
    ['It burned in «January», «February» and «March 2017».', ['2017-01', '2017-02', '2017-03']],
    ['It burned in the «spring» and «summer of 2017».', ['2017-21', '2017-22']],
    ['It stood in the «18th» and «19th centuries».', ['17XX', '18XX']],
    ['It stood in the «18th»-«19th centuries».', ['17XX', '18XX']],
    ['It stood in the «10th» and «11th centuries».', ['09XX', '10XX']],
    ['It stood in the «eighteenth» and «nineteenth centuries».', ['17XX', '18XX']],
    ['It stood in the «1970s»-«1980s».', ['197X', '198X']],
  ])('%j: each borrows what it lacks from the last', (sentence, edtf) => {
    const rows = found(letter(sentence), 'dates');
    expect(rows.map((row) => row.edtf)).toEqual(edtf);
    expect(new Set(rows.map((row) => row.year_source))).toEqual(new Set(['stated']));
  });
});

describe('days behind a month without a year', () => {
  const PAST = '12 December 2022';

  it.each<[sentence: string, edtf: string[]]>([
    ['It burned on «June 3» and «4».', ['2022-06-03', '2022-06-04']],
    ['It burned on «June 3» and «4» at the gate.', ['2022-06-03', '2022-06-04']],
    ['It burned on «August 30th» and «31st» of this year.', ['2022-08-30', '2022-08-31']],
    ['It burned on «May 1», «2» and «3», they say.', ['2022-05-01', '2022-05-02', '2022-05-03']],
    ['It burned on «May 1st» or «2nd» twice.', ['2022-05-01', '2022-05-02']],
    ['On «May 5» and 6 boats sank.', ['2022-05-05']],
    ['On «May 5», 6 and 7 boats sank.', ['2022-05-05']],
    ['On «May 5» and 12 were taken.', ['2022-05-05']],
    ['On «May 5» and 4.5 metres.', ['2022-05-05']],
    ['It burned on «May 5», and 6.', ['2022-05-05', '2022-05-06']],
  ])('in %j', (sentence, edtf) => {
    const rows = entryOf(`${PAST}\n\n${letter(sentence.replace(/[«»]/g, ''))}`).dates.slice(1);
    expect(rows.map((row) => row.edtf)).toEqual(edtf);
    expect(new Set(rows.map((row) => row.year_source))).toEqual(new Set(['context']));
  });
});

describe('a month', () => {
  it.each<[sentence: string, edtf: string, last: number, rule: string]>([
    ['It burned in «February 2014», they say.', '2014-02', 28, 'month'],
    ['It burned in «February 2016», they say.', '2016-02', 29, 'month'],
    ['It burned in «February, 2014», they say.', '2014-02', 28, 'month'],
    ['It burned in «February of 2014», they say.', '2014-02', 28, 'month'],
    ['It burned in «Feb. 2014», they say.', '2014-02', 28, 'month'],
    ['It burned in «AUGUST 1999», they say.', '1999-08', 31, 'month'],
    ['It burned in «may 2016», they say.', '2016-05', 31, 'month'],
    ['It burned in «mid-June 2013», they say.', '2013-06', 30, 'month'],
    ['It burned in «early June 2013», they say.', '2013-06', 30, 'month'],
    ['It burned in «2014-02», they say.', '2014-02', 28, 'iso-month'],
    ['La tour a brûlé en «septembre 2010» toute une nuit.', '2010-09', 30, 'month'],
    ['La torre ardió en «marzo de 2012» toda una noche.', '2012-03', 31, 'month'],
    ['Der Turm brannte im «Oktober 1990» eine Nacht lang.', '1990-10', 31, 'month'],
    ['탑은 «2018년 4월»에 불탔다.', '2018-04', 30, 'east-asian'],
  ])('%j is %s', (sentence, edtf, last, rule) => {
    expect(values(sentence)).toEqual({
      ...{ edtf, earliest: `${edtf}-01`, latest: `${edtf}-${last}`, rule },
      ...{ precision: 'month', year_source: 'stated' },
    });
  });
});

describe('a year', () => {
  it.each<[sentence: string, edtf: string]>([
    ['It burned in «2011», they say.', '2011'],
    ['It has been empty since «1998», they say.', '1998'],
    ['The «2014» Commission of Inquiry found nobody.', '2014'],
    ['It burned in «mid-2015», they say.', '2015'],
    ['It burned in «early 2020», they say.', '2020'],
    ['It burned at the «end of 2020», they say.', '2020'],
    ['It burned (in «1985») and was never rebuilt.', '1985'],
    ['They counted it in the census of «2016» as a house.', '2016'],
    ['It was built in «1683» by monks.', '1683'],
    ['«2017» was a dry year on the river.', '2017'],
    ['Its seminal «2014» report is lost.', '2014'],
    ['The «1989» Harbour Square massacre is not forgotten.', '1989'],
    ["The «2014» students' strike is not forgotten.", '2014'],
    ['In «2011» people left.', '2011'],
    ['In «1984» Harbour Road was closed.', '1984'],
    ['It was founded «1985» and closed.', '1985'],
    ['They wait until at least «2034» to cross.', '2034'],
    ['It has stood empty since about «1985».', '1985'],
    ['Ann Roe, Golden Oar winner «2002», spoke.', '2002'],
    ['塔于«1985年»被烧毁，有2016人。', '1985'],
    ['La torre ardió en el año «2001», de noche.', '2001'],
    ['Der Turm steht dort seit «1950» und bleibt.', '1950'],
  ])('%j is %s', (sentence, edtf) => {
    expect(values(sentence)).toEqual({
      ...{ edtf, earliest: `${edtf}-01-01`, latest: `${edtf}-12-31` },
      ...{ rule: sentence.includes('年') ? 'east-asian' : 'year', precision: 'year', year_source: 'stated' },
    });
  });
});

describe('a season, decade or century', () => {
  it.each<[...Case, precision: string]>([
    ['It burned in «spring 1983», they say.', '1983-21', '1983-03-01', '1983-05-31', 'season', 'season'],
    ['It burned in the «summer of 2017».', '2017-22', '2017-06-01', '2017-08-31', 'season', 'season'],
    ['It burned in «autumn 2019», they say.', '2019-23', '2019-09-01', '2019-11-30', 'season', 'season'],
    ['It burned in the «fall of 2019».', '2019-23', '2019-09-01', '2019-11-30', 'season', 'season'],
    ['It burned in «winter 2019», they say.', '2019-24', '2019-12-01', '2020-02-29', 'season', 'season'],
    ['The «winter of 1991-92» was cold.', '1991-24', '1991-12-01', '1992-02-29', 'season', 'season'],
    ['The «winter of 1991–1992» was cold.', '1991-24', '1991-12-01', '1992-02-29', 'season', 'season'],
    ['The «winter 1999/00» was cold.', '1999-24', '1999-12-01', '2000-02-29', 'season', 'season'],
    ['It burned in the «1970s», they say.', '197X', '1970-01-01', '1979-12-31', 'decade', 'decade'],
    ["It burned in the «1970's», they say.", '197X', '1970-01-01', '1979-12-31', 'decade', 'decade'],
    ['It burned in the «late 1980s», they say.', '198X', '1980-01-01', '1989-12-31', 'decade', 'decade'],
    ['It burned in the «mid-1990s», they say.', '199X', '1990-01-01', '1999-12-31', 'decade', 'decade'],
    ['It burned in the «19th century».', '18XX', '1800-01-01', '1899-12-31', 'century', 'century'],
    ['It burned in the «late 19th century».', '18XX', '1800-01-01', '1899-12-31', 'century', 'century'],
    ['It burned in the «twentieth century».', '19XX', '1900-01-01', '1999-12-31', 'century', 'century'],
    ['A «21st-century» tower stands there.', '20XX', '2000-01-01', '2099-12-31', 'century', 'century'],
  ])('%j is %s', (sentence, edtf, earliest, latest, rule, precision) => {
    expect(values(sentence)).toEqual({ edtf, earliest, latest, rule, precision, year_source: 'stated' });
  });

  it('may share its noun with another', () => {
    const decades = found(letter('It was a prison in the «1960s» and «1970s».'), 'dates');
    expect(decades.map(({ edtf }) => edtf)).toEqual(['196X', '197X']);
  });
});

describe('an interval', () => {
  it.each<Case>([
    ['Closed «12-14 June 2018» for all.', '2018-06-12/2018-06-14', '2018-06-12', '2018-06-14', 'day-range'],
    ['Closed «12–14 June 2018» for all.', '2018-06-12/2018-06-14', '2018-06-12', '2018-06-14', 'day-range'],
    ['Closed «June 12–14, 2018» for all.', '2018-06-12/2018-06-14', '2018-06-12', '2018-06-14', 'day-range'],
    [
      'It was closed «from 12 to 14 June 2018» for all.',
      '2018-06-12/2018-06-14',
      '2018-06-12',
      '2018-06-14',
      'day-range',
    ],
    [
      'It was closed «from 30 May to 2 June 2018» for all.',
      '2018-05-30/2018-06-02',
      '2018-05-30',
      '2018-06-02',
      'day-range',
    ],
    [
      'It was closed «between 30 May and 2 June 2018» for all.',
      '2018-05-30/2018-06-02',
      '2018-05-30',
      '2018-06-02',
      'day-range',
    ],
    [
      'It was closed «from December 30, 2018 to January 2, 2019» for all.',
      '2018-12-30/2019-01-02',
      '2018-12-30',
      '2019-01-02',
      'day-range',
    ],
    [
      'It was closed «from 30 December 2018 to 2 January 2019» for all.',
      '2018-12-30/2019-01-02',
      '2018-12-30',
      '2019-01-02',
      'day-range',
    ],
    [
      'It was closed «from March to September 2018» for all.',
      '2018-03/2018-09',
      '2018-03-01',
      '2018-09-30',
      'month-range',
    ],
    [
      'It was closed «between November 2017 and February 2018» for all.',
      '2017-11/2018-02',
      '2017-11-01',
      '2018-02-28',
      'month-range',
    ],
    [
      'Cerrada del «21 a 26 de abril de 2012».',
      '2012-04-21/2012-04-26',
      '2012-04-21',
      '2012-04-26',
      'day-range',
    ],
    ['Closed «March–May 2018» for all.', '2018-03/2018-05', '2018-03-01', '2018-05-31', 'month-range'],
    ['Closed «between 1959 and 1984» for all.', '1959/1984', '1959-01-01', '1984-12-31', 'year-range'],
    ['Closed «from 1959 to 1984» for all.', '1959/1984', '1959-01-01', '1984-12-31', 'year-range'],
    ['It was closed («1950-1953») for all.', '1950/1953', '1950-01-01', '1953-12-31', 'year-range'],
    ['It was closed («1950–1953») for all.', '1950/1953', '1950-01-01', '1953-12-31', 'year-range'],
    ['Keeper «1969 – 92», now dead.', '1969/1992', '1969-01-01', '1992-12-31', 'year-range'],
    ['It was closed («2018-19») for all.', '2018/2019', '2018-01-01', '2019-12-31', 'year-range'],
    [
      'It was closed in the «first half of 2016» for all.',
      '2016-01/2016-06',
      '2016-01-01',
      '2016-06-30',
      'half-year',
    ],
    [
      'It was closed in the «second half of 2016» for all.',
      '2016-07/2016-12',
      '2016-07-01',
      '2016-12-31',
      'half-year',
    ],
    [
      'It was closed in the «third quarter of 2017» for all.',
      '2017-07/2017-09',
      '2017-07-01',
      '2017-09-30',
      'quarter',
    ],
    ['It was closed in «Q1 2020» for all.', '2020-01/2020-03', '2020-01-01', '2020-03-31', 'quarter'],
  ])('%j is %s', (sentence, edtf, earliest, latest, rule) => {
    expect(values(sentence)).toEqual({
      ...{ edtf, earliest, latest, rule },
      ...{ precision: 'interval', year_source: 'stated' },
    });
  });
});

describe('nothing is a date', () => {
  it.each([
    ['the number of an act of the Union', 'They read 2011/36/EU at night, and Directive 2013/33/EU.'],
    ['the year of a citation', 'They read A v B [2004] UKHL 56 and C v D [2017] EWCA Civ 5 at night.'],
    [
      'the sections of a code',
      'Under 50 U.S.C. 1701 et seq., 8 U.S.C. 1182(f) and 1701, and 50 U.S.C. 1601-1651 it fell.',
    ],
    [
      'the year of a numbered Act',
      'They read the Act (PTA) no: 48 of 1979 and the Safety Rules, 2017 at night.',
    ],
    ['the size of a sample', 'They asked a sample size of 1600 keepers.'],
    ['the number of a procedure', 'They read the report (2004/2151(INI)) and 2003/0099(COD) at night.'],
    ['today', 'They came today, as they had last year, and they will come next week.'],
    ['a duration', 'She fasted for 70 days and waited 68 years for the 120-day review.'],
    ['a session', 'The 40th session and the thirty-first meeting heard nobody.'],
    ['a page', 'The map on page 1984 and the note in paragraph 2010 show the river.'],
    ['a paragraph', 'See paras. 2010 and section 1999 of the file.'],
    ['a telephone number', 'Telephone +254 20 555 1970, fax 020 2016 2017.'],
    ['a version', 'Install version 2024.1.2 or v 2023/4/5, see section 2011.3.4.'],
    ['a number of things at least', 'At least 2024 of them, by at least 2016 in all.'],
    ['money', 'The repair cost $1,974 and another $2016, or €1999 a tower.'],
    ['a number of people', 'About 2000 prisoners and 1984 families were counted there.'],
    ['a number of things', 'They carried 1950 books over 2010 kilometres.'],
    ['a resolution', 'Resolution 1973 was read out, and order No. 2015 was not.'],
    ['a document symbol', 'The report A/HRC/29/2015 and the draft 17/2016 are on the shelf.'],
    ['a room', 'The council met in room 1204 and voted 17 to 3 for it.'],
    ['the verb may', 'The warden may 3 times a day open it, and it may be late.'],
    ['the verb march', 'They march 2 by 2 to the gate, and the march of 300 women was long.'],
    ['an august body', 'The august house of 20 members slept.'],
    ['a woman called April', 'Their friends April and June Mwangi wrote the song.'],
    ['a road', 'They live at 1984 Harbour Road, behind the mill.'],
    ['the name of a place', 'They met at the gate. 1903 Square. Then they walked to 1848 Plaza, and sang.'],
    ['a house number', 'They live at 1984 Harbour Road and write to us.'],
    ['a fax number', 'The fax 020 2016 2017 and the line (0254) 555 1970 are dead.'],
    ['a number of the country', 'Dial +254 20 555 1970 at night.'],
    ['a number of a thing', 'They took bus 2010 and Flight 1999 to see jar 1950 on the shelf.'],
    ['a number of people after a verb', 'They met 1984 families and 2016 children.'],
    ['a measure', 'The ridge is 1900 m high, and 2015 km away.'],
    ['a time zone', 'It closed at 1600 GMT.'],
    ['people named like months', 'The songs for August Strand of May Okello are lost.'],
    ['a person named like a month first', 'August Strand of May Okello is here.'],
    ['the holiday', 'The march of May Day was long.'],
    ['a wind', 'A March wind blew. The March wind blew. March winds blew.'],
    ['a web address', 'See https://archive.example/2016/05/03/tower.html and www.tower.example/1999.'],
    ['a file', 'The file tower-2016-05-03.pdf is lost.'],
    ['a part of a word', 'The model X2016 and the code 2016B failed.'],
    ['a percentage', 'It grew by 2016% and by 12.5 per cent.'],
    ['a time of day', 'It closed at 20:16 and opened at 19.30 hours.'],
    ['a fraction', 'About 3/4 of them and 1/2016 of the rest.'],
    ['an organization', 'The 1984 Tower Families Association wrote to us.'],
    ['a law', 'The Waterways Act 1998 and the Harbour Code of 2003 say so.'],
    ['a treaty', 'The 1951 Refugee Convention and the Vienna Convention on the Law of Treaties of 1969.'],
  ])('in %s', (_, sentence) => {
    expect(found(letter(sentence), 'dates')).toEqual([]);
  });

  it('in furniture and link targets', () => {
    const page = `[Skip to main content](#2016)\n\n© 2019 Blue Delta Foundation. All rights reserved\n\n`;
    expect(
      found(
        `${page}${letter('See [the file](https://archive.example/2016/05/03) for more.')}`,
        'dates',
        'a.md',
      ),
    ).toEqual([]);
  });

  it('in the name of an organization that signs', () => {
    const text = letter('The tower burned.').replace('House of Letters', '1984 Tower Families Association');
    expect(found(text, 'dates')).toEqual([]);
  });
});

describe('a date without a year', () => {
  const inContext = (opening: string, body: string) =>
    found(`${opening}\n\n${letter(body)}`, 'dates').map(({ edtf, year_source }) => `${edtf} ${year_source}`);

  it.each<[string, string, string]>([
    ['a day', 'It burned on «4 March», they say.', '2019-03-04'],
    ['a day, month first', 'It burned on «March 4th», they say.', '2019-03-04'],
    ['a day in May', 'It burned on «May 4», they say.', '2019-05-04'],
    ['a month', 'It burned in «February», they say.', '2019-02'],
    ['a month in French', 'Elle a brûlé le «4 mars» dernier, dit-on.', '2019-03-04'],
    ['a month just past', 'It burned last «February», they say.', '2019-02'],
    ['a month that qualifies', 'A «February» storm opened the roof.', '2019-02'],
    ['a range of days', 'It was closed «2-5 March» for all.', '2019-03-02/2019-03-05'],
    ['a range of months', 'It was closed «between January and March» for all.', '2019-01/2019-03'],
    ['a day that ends the sentence', 'It fell on «6 May».', '2019-05-06'],
    ['a day before another sentence', 'It fell on «2 January». Then it rose.', '2019-01-02'],
    ['a day before a sentence that begins with a number', 'It fell on «6 May». 20 men saw it.', '2019-05-06'],
    ['a range that ends the sentence', 'It was closed «3 to 4 May».', '2019-05-03/2019-05-04'],
    ['a range in Spanish', 'La torre cerró del «21 al 26 de marzo».', '2019-03-21/2019-03-26'],
    ['a range in French', 'La tour fut close du «3 au 5 mai».', '2019-05-03/2019-05-05'],
    ['a day in Spanish that ends the sentence', 'La torre ardió el «15 de marzo».', '2019-03-15'],
    ['a short month in the sentence', 'It fell on «6 Jan.» at noon.', '2019-01-06'],
    ['a short month that ends the sentence', 'It fell on «6 Jan». Then it rose.', '2019-01-06'],
    ['a month before a name', 'In «May» President Quist spoke.', '2019-05'],
    ['a month of last year', 'It burned in «August» last year, they say.', '2018-08'],
    ['months of last year', 'It was closed «from August to November» of last year.', '2018-08/2018-11'],
    ['a month of next year', 'It opens in «March» next year, they say.', '2020-03'],
    ['a month that owns', "It is closed in the run-up to «July»'s fair, they say.", '2019-07'],
    ['what is planned', 'The trial will begin on «12 November» at noon.', '2019-11-12'],
  ])("takes it from the document's own date: %s", (_, body, edtf) => {
    expect(inContext('«4 June 2019»', body)).toEqual(['2019-06-04 stated', `${edtf} context`]);
  });

  it('lies in the year before where it would lie far ahead', () => {
    expect(inContext('«4 January 2019»', 'It burned on «20 December», they say.')).toEqual([
      '2019-01-04 stated',
      '2018-12-20 context',
    ]);
  });

  it.each([
    ['On «6 September», a court freed the keepers.', '2018-09-06'],
    ['On «20 June», after ten days, they were freed.', '2019-06-20'],
    ['On «6 September» the keepers, freed or not, meet again.', '2019-09-06'],
    ['On «6 September», the tower will have been closed by the council.', '2019-09-06'],
    ['The fair is on «6 September», the keepers said.', '2019-09-06'],
  ])('%j lies in the year before only where it tells of what has been', (body, edtf) => {
    expect(inContext('«25 June 2019»', body)).toEqual(['2019-06-25 stated', `${edtf} context`]);
  });

  it('takes it from a date in its own sentence or the sentence before', () => {
    expect(
      inContext('«4 June 2019»', 'It burned on «3 May 1974» and again on «6 May». On «9 May» it fell.'),
    ).toEqual(['2019-06-04 stated', '1974-05-03 stated', '1974-05-06 context', '1974-05-09 context']);
  });

  it('takes it from the year that opens the sentence before, not from a year in its midst', () => {
    expect(inContext('«4 June 2019»', 'In «1999», a trial began. It sat on «4 May».')).toEqual([
      '2019-06-04 stated',
      '1999 stated',
      '1999-05-04 context',
    ]);
    expect(inContext('«4 June 2019»', 'A trial began in «1999». It fell on «4 May».')).toEqual([
      '2019-06-04 stated',
      '1999 stated',
      '2019-05-04 context',
    ]);
  });

  it('belongs to the next year where the calendar has turned', () => {
    expect(inContext('«4 June 2019»', 'It burned on «28 December 1974» and fell on «2 January».')).toEqual([
      '2019-06-04 stated',
      '1974-12-28 stated',
      '1975-01-02 context',
    ]);
  });

  it('is not guessed where nothing tells: the row is open and the document warns', () => {
    const entry = entryOf(letter('It burned on 4 March, they say.'));
    expect(entry.dates.map(({ edtf, earliest, year_source }) => [edtf, earliest, year_source])).toEqual([
      ['XXXX-03-04', null, null],
    ]);
    expect(entry.warnings).toEqual(['line 3: "4 March" has no year, and the document states none']);
  });
});

describe('a day and month in numbers', () => {
  const read = (...sentences: string[]) => {
    const { dates, warnings } = entryOf(letter(...sentences));
    return { edtf: dates.find(({ text }) => text === '03/05/2016')?.edtf, warnings };
  };

  it.each([
    ['the day first in a document that writes 23/05/2016', 'It fell on 23/05/2016.', '2016-05-03'],
    ['the month first in a document that writes 05/23/2016', 'It fell on 05/23/2016.', '2016-03-05'],
    ['the day first in a document that writes 23 May 2016', 'It fell on 23 May 2016.', '2016-05-03'],
    ['the day first in a document that writes May 3, 2016', 'It fell on May 3, 2016.', '2016-05-03'],
    ['the month first in a document that writes 5 March 2016', 'It fell on 5 March 2016.', '2016-03-05'],
    ['the month first in a document that writes May 23, 2016', 'It fell on May 23, 2016.', '2016-03-05'],
  ])('has %s', (_, other, edtf) => {
    expect(read('It burned on 03/05/2016.', other)).toEqual({ edtf, warnings: [] });
    expect(read(other, 'It burned on 03/05/2016.')).toEqual({ edtf, warnings: [] });
  });

  it('is read day first, with a warning, where the document does not decide', () => {
    expect(read('It burned on 03/05/2016.')).toEqual({
      edtf: '2016-05-03',
      warnings: ['line 3: "03/05/2016" could be day/month or month/day; read as day/month'],
    });
  });

  it.each(['It burned on 03/03/2016.', 'It burned on 31.12.2016.'])('needs no decision in %j', (sentence) => {
    expect(read(sentence).warnings).toEqual([]);
  });

  it.each(['It burned on 31/31/2016, or never.', 'Take bus 33/13/2016 to the gate.'])(
    'is not %j',
    (sentence) => {
      expect(found(letter(sentence), 'dates')).toEqual([]);
    },
  );
});

describe('a day that does not exist', () => {
  it.each([
    ['31 June 2015', '2015-06', '2015-06-30'],
    ['30 February 2016', '2016-02', '2016-02-29'],
    ['29 February 2015', '2015-02', '2015-02-28'],
    ['February 29, 1900', '1900-02', '1900-02-28'],
  ])('%s is given up, its month stands', (text, edtf, latest) => {
    const { dates, warnings } = entryOf(letter(`It burned on ${text}, they say.`));
    expect(dates).toMatchObject([{ text, edtf, earliest: `${edtf}-01`, latest, precision: 'month' }]);
    expect(warnings).toEqual([`line 3: "${text}" is a day that does not exist`]);
  });
});

describe("the document's own date", () => {
  const PROSE = 'The tower has burned, and nobody has come to ask who was in it that night.';
  const own = (text: string, path?: string) => {
    const { date, dates } = entryOf(text, path);
    return [date, dates.filter(({ role }) => role === 'document').map(({ text: printed }) => printed)];
  };

  it.each<[string, string, string, string]>([
    ['on a line of its own', `3 May 2016\n\n${letter(PROSE)}`, '2016-05-03', '3 May 2016'],
    ['beside the place', `Quito, 3 May 2016\n\n${letter(PROSE)}`, '2016-05-03', '3 May 2016'],
    ['behind a label', `Date: 3 May 2016\n\n${letter(PROSE)}`, '2016-05-03', '3 May 2016'],
    ['behind the time', `Posted 12:58 EDT on May 3, 2016\n\n${letter(PROSE)}`, '2016-05-03', 'May 3, 2016'],
    ['with its weekday', `Tuesday, May 3, 2016\n\n${letter(PROSE)}`, '2016-05-03', 'May 3, 2016'],
    ['a month', `May 2016\n\n${letter(PROSE)}`, '2016-05', 'May 2016'],
    [
      'in a dateline',
      `Fire in the tower\n\n(Quito, 3 May 2016) – ${PROSE}\n\n${PROSE}`,
      '2016-05-03',
      '3 May 2016',
    ],
    [
      'in a dateline without brackets',
      `Fire in the tower\n\nQUITO, 3 May 2016 - ${PROSE}\n\n${PROSE}`,
      '2016-05-03',
      '3 May 2016',
    ],
    [
      'behind the word today',
      `Fire in the tower\n\nToday, Tuesday, the 3rd of May, 2016, we mourn. ${PROSE}\n\n${PROSE}`,
      '2016-05-03',
      '3rd of May, 2016',
    ],
    [
      'below links to other letters',
      `# Fire\n\nLetters: [2016-03-01] [2016-04-05] [2016-05-03] [2016-06-07]\n\nMay 3rd, 2016\n\n${letter(PROSE)}`,
      '2016-05-03',
      'May 3rd, 2016',
    ],
    [
      'of publication',
      `# Fire in the tower\n\nPublished on 3 May 2016\n\n${PROSE}`,
      '2016-05-03',
      '3 May 2016',
    ],
    ['below the signature', `${letter(PROSE)}\n\nQuito, 3 May 2016`, '2016-05-03', '3 May 2016'],
    ...(
      [
        ['in the last line, of a statement', 'Quito, 3 May 2016'],
        ['with a weekday', 'Quito, Tuesday, 3 May 2016'],
        ['with a label', 'Date: 3 May 2016'],
        ['of signing', 'Signed on 3 May 2016'],
        ['of sending', 'Letter sent on 3 May 2016.'],
      ] as const
    ).map(([name, line]): [string, string, string, string] => [
      `in the last line, ${name}`,
      `Fire in the tower\n\n${PROSE} It burned on 12 April 2016.\n\n${PROSE}\n\nAna Ek\nDirector, Tower Watch\n\n${line}`,
      '2016-05-03',
      '3 May 2016',
    ]),
    [
      'behind who writes it',
      `Fire in the tower\n\nBy Ana Ek | 3 May 2016\n\n${PROSE} It burned on 12 April 2016.\n\n${PROSE}`,
      '2016-05-03',
      '3 May 2016',
    ],
    [
      'until when a release is held back',
      `Fire in the tower\n\nEmbargoed until 10:00, 3 May 2016\n\n${PROSE} It burned on 12 April 2016.`,
      '2016-05-03',
      '3 May 2016',
    ],
    [
      'in a dateline with a weekday',
      `Fire in the tower\n\nQUITO, Tuesday 3 May 2016 - ${PROSE} It burned on 12 April 2016.\n\n${PROSE}`,
      '2016-05-03',
      '3 May 2016',
    ],
    [
      'in square brackets before the text',
      `Fire in the tower\n\n[3 May 2016] ${PROSE} It burned on 12 April 2016.\n\n${PROSE}`,
      '2016-05-03',
      '3 May 2016',
    ],
    [
      'behind who submits it',
      `Briefing on the tower\n\nSubmitted by the Institute for Fair Towers, 3 May 2016\n\n${PROSE}\n\n${PROSE}`,
      '2016-05-03',
      '3 May 2016',
    ],
    [
      'in a sentence on its adoption',
      `# Declaration on towers\n\n${PROSE}\n\n${PROSE}\n\nAdopted in Quito on 3 May 2016.`,
      '2016-05-03',
      '3 May 2016',
    ],
    [
      'in a dateline above the text',
      `Fire in the tower\n\nQuito, May 3, 2016 – The following is a statement by Ann Roe:\n\n${PROSE}\n\n${PROSE}`,
      '2016-05-03',
      'May 3, 2016',
    ],
    [
      'in the line of an adopted resolution, above the one that says on whose report',
      `Resolution adopted by the General Assembly on 3 May 2016\n[on the report of the Second Committee (A/98/433)]\n\nThe General Assembly,\n\nRecalling its resolution 98/7 of 4 May 2015,\n\nNoting that ${PROSE}\n\n1. Urges all States to take every step so that no tower burns;`,
      '2016-05-03',
      '3 May 2016',
    ],
    [
      'in the line of an adopted resolution, not in what it recalls',
      `Resolution adopted by the General Assembly on 3 May 2016\n\nThe General Assembly,\n\nRecalling its resolution 98/7 of 4 May 2015,\n\nNoting that ${PROSE}\n\n1. Urges all States to take every step so that no tower burns;`,
      '2016-05-03',
      '3 May 2016',
    ],
    [
      'beside the session of a body that adopts the text',
      `# Observations on the tower\n\n1. The Committee considered the report at its 12th meeting, held on 1 March 2016. At its 14th meeting, held on 3 May 2016, it adopted the present concluding observations.\n\n${PROSE}\n\n${PROSE}`,
      '2016-05-03',
      '3 May 2016',
    ],
    [
      'beside a session in Spanish',
      `# Observaciones sobre la torre\n\nEl Comité examinó el informe en sus sesiones 12ª y 13ª, celebradas los días 8 y 9 de abril de 2016, y aprobó las presentes observaciones finales en su 14ª sesión, celebrada el 3 de mayo de 2016.\n\n${PROSE}\n\n${PROSE}`,
      '2016-05-03',
      '3 de mayo de 2016',
    ],
    ['in numbers below the signature', `${letter(PROSE)}\n\n23/05/2016`, '2016-05-23', '23/05/2016'],
    [
      'in numbers below the text',
      `# Fire\n\n${PROSE}\n\n${PROSE}\n\n2016.5.23\n\nNote: ${PROSE}`,
      '2016-05-23',
      '2016.5.23',
    ],
    [
      'below a title that stands below lines of the page',
      `${PROSE}\n\n${PROSE}\n\n# Fire\n\n3 May 2016\n\n${PROSE}\n\n${PROSE}\n\n${PROSE}`,
      '2016-05-03',
      '3 May 2016',
    ],
    [
      'with its year elsewhere',
      `# Fire in the tower\n\n${PROSE} It was May 3, 2016. ${PROSE}\n\n${PROSE}\n\nReleased on May 3, in Quito.`,
      '2016-05-03',
      'May 3, 2016',
    ],
  ])('stands %s', (_, text, edtf, printed) => {
    expect(own(text)).toEqual([edtf, [printed]]);
  });

  it('is the front matter’s where the text states none', () => {
    expect(own(`---\ndate: 2016-05-03\n---\n\n${letter(PROSE)}`, 'a.md')).toEqual(['2016-05-03', []]);
  });

  it.each([
    ['the body tells of another day', letter(`${PROSE} It was 3 May 2016.`)],
    ['a body met', letter(`At its 14th meeting, held on 3 May 2016, it heard of it. ${PROSE}`)],
    [
      'a body adopted something at no session of that day',
      letter(`The Committee adopted its concluding observations after the fire of 3 May 2016. ${PROSE}`),
    ],
    ['an Act was adopted', letter(`The Towers Act, adopted in December 2021, closed it. ${PROSE}`)],
    ['today is compared with it', letter(`Today, as on 3 May 2016, it burns. ${PROSE}`)],
    ['today is another day', letter(`It is so today. On 3 May 2016, it burned. ${PROSE}`)],
    ['links to other letters stand above', `[2016-03-01] [2016-04-05] [2016-05-03]\n\n${letter(PROSE)}`],
    ['a deadline stands above', `Submitted by 3 May 2016\n\n${letter(PROSE)}`],
    [
      'a line goes on with its sentence',
      letter(`${PROSE} The last one was the letter\ndated 3 May 2016 on the fire.`),
    ],
    ['the day of publication has no year', `# Fire\n\n${PROSE}\n\n${PROSE}\n\nReleased on May 3, in Quito.`],
    [
      'a day stands alone in the middle',
      `# Fire\n\n${PROSE}\n\n3 May 2016\n\n${PROSE}\n\n${PROSE}\n\n${PROSE}`,
    ],
    ['the text has none', letter(PROSE)],
  ])('is unknown where %s', (_, text) => {
    expect(own(text)).toEqual([null, []]);
  });
});
