/**
 * A sentence with its dates in brackets, and what each says: its value (null: not told) and its precision, `Y`, `M`, `D` or
 * `T`. Published on Wednesday, 21 December 2016, unless `on` says otherwise; `on` null: nobody knows when.
 */
export interface DateCase {
  readonly text: string
  readonly dates: readonly (readonly [value: string | null, precision: 'Y' | 'M' | 'D' | 'T'])[]
  readonly on?: string | null
}

/** Dates that stand by themselves: the same with and without a day of publication. */
export const absolute: readonly DateCase[] = [
  { text: 'He was shot on [19 December 2016].', dates: [['2016-12-19', 'D']] },
  { text: 'He was shot on [December 19, 2016], in Ankara.', dates: [['2016-12-19', 'D']] },
  { text: 'He was shot on [Dec. 19, 2016], in Ankara.', dates: [['2016-12-19', 'D']] },
  { text: 'It was signed on the [3rd of March 1878] in a village.', dates: [['1878-03-03', 'D']] },
  { text: 'They met on [Monday, 19 December 2016].', dates: [['2016-12-19', 'D']] },
  { text: 'They met on [Tuesday, 19 December 2016].', dates: [[null, 'D']] },
  { text: 'The talks ran from [5 to 7 May 2016] in Geneva.', dates: [['2016-05-05/2016-05-07', 'D']] },
  { text: 'The talks of [May 5–7, 2016] failed.', dates: [['2016-05-05/2016-05-07', 'D']] },
  { text: 'The fair ran from [May 28 to June 3, 2016] there.', dates: [['2016-05-28/2016-06-03', 'D']] },
  {
    text: 'It lasted from [30 December 2015] until then, and to [4 January 2016] for some.',
    dates: [
      ['2015-12-30', 'D'],
      ['2016-01-04', 'D'],
    ],
  },
  {
    text: 'It was open between [December 2015 and March 2016] only.',
    dates: [['2015-12/2016-03', 'M']],
  },
  { text: 'The law of [June 2013] was repealed.', dates: [['2013-06', 'M']] },
  { text: 'It broke down in [late May 2011] again.', dates: [['2011-05', 'M']] },
  { text: 'He has been ambassador since [2013].', dates: [['2013', 'Y']] },
  { text: 'The war of [1998–2003] is over.', dates: [['1998/2003', 'Y']] },
  { text: 'She was minister from [2003 to 2007] there.', dates: [['2003/2007', 'Y']] },
  { text: 'It was built between [1998 and 2003] by hand.', dates: [['1998/2003', 'Y']] },
  { text: 'The [2011] uprising changed it.', dates: [['2011', 'Y']] },
  { text: 'The company grew in the [1990s].', dates: [['1990/1999', 'Y']] },
  { text: 'It was founded in the [early 1900s].', dates: [[null, 'Y']] },
  { text: 'By [mid-2015] the camp was empty.', dates: [['2015', 'Y']] },
  { text: 'They left in the [summer of 2015].', dates: [['2015', 'Y']] },
  { text: 'The record of [2016-12-19] is lost.', dates: [['2016-12-19', 'D']] },
  { text: 'The letter is dated [13/12/2016].', dates: [['2016-12-13', 'D']] },
  { text: 'The letter is dated [12/13/2016].', dates: [['2016-12-13', 'D']] },
  { text: 'The letter is dated [3/4/2016].', dates: [[null, 'D']] },
  { text: 'Police came at [7:05 p.m. on 19 December 2016].', dates: [['2016-12-19T19:05', 'T']] },
  { text: 'On [19 December 2016 at 19:05] a shot was heard.', dates: [['2016-12-19T19:05', 'T']] },
  { text: 'On [19 December 2016, at 16:05 GMT], a shot was heard.', dates: [['2016-12-19T16:05Z', 'T']] },
  {
    text: 'On [19 December 2016] the doors opened at [6 p.m.] as usual.',
    dates: [
      ['2016-12-19', 'D'],
      ['2016-12-19T18:00', 'T'],
    ],
  },
  { text: '“We were founded on [4 May 2009],” she said.', dates: [['2009-05-04', 'D']] },
]

/** Dates that need the day of publication. */
export const relative: readonly DateCase[] = [
  { text: 'He was shot on [Monday] in Ankara.', dates: [['2016-12-19', 'D']] },
  { text: 'He was shot on [Wednesday] in Ankara.', dates: [['2016-12-21', 'D']] },
  { text: 'He was shot on [Thursday] in Ankara.', dates: [['2016-12-15', 'D']] },
  { text: 'The ministers will meet on [Monday] in Moscow.', dates: [['2016-12-26', 'D']] },
  { text: 'The talks are due to begin on [Friday].', dates: [['2016-12-23', 'D']] },
  { text: 'The talks will be held on [Tuesday], officials said.', dates: [['2016-12-27', 'D']] },
  { text: 'He said on [Tuesday] that the talks will go on.', dates: [['2016-12-20', 'D']] },
  { text: 'He said the ministers will meet [Friday].', dates: [['2016-12-23', 'D']] },
  { text: 'On [Friday], the court will decide.', dates: [['2016-12-23', 'D']] },
  { text: 'They were due to meet on [Friday].', dates: [[null, 'D']] },
  { text: 'The shop opens on [Friday].', dates: [[null, 'D']] },
  { text: 'They had until [Friday] to answer.', dates: [[null, 'D']] },
  { text: 'The road has been shut since [Friday].', dates: [['2016-12-16', 'D']] },
  { text: 'The council will look into [Monday]’s attack.', dates: [[null, 'D']] },
  { text: 'Three men were held after [Monday]’s attack.', dates: [['2016-12-19', 'D']] },
  { text: 'He spoke late on a bridge [late on Monday night].', dates: [['2016-12-19', 'D']] },
  { text: 'He resigned [last Friday].', dates: [['2016-12-16', 'D']] },
  { text: 'He resigned [last Monday].', dates: [[null, 'D']] },
  { text: 'They vote [next Monday].', dates: [['2016-12-26', 'D']] },
  { text: 'They vote [next Friday].', dates: [[null, 'D']] },
  { text: 'The house was sold [yesterday].', dates: [['2016-12-20', 'D']] },
  { text: 'The house burnt down [last night].', dates: [['2016-12-20', 'D']] },
  { text: 'They will vote [tomorrow].', dates: [['2016-12-22', 'D']] },
  { text: 'The council met [earlier today].', dates: [['2016-12-21', 'D']] },
  { text: 'The firm employs 500 people [today].', dates: [[null, 'D']] },
  { text: 'He was elected [last year].', dates: [['2015', 'Y']] },
  { text: 'Sales fell [last month].', dates: [['2016-11', 'M']] },
  { text: 'Sales fell [last month].', dates: [['2015-12', 'M']], on: '2016-01-31' },
  { text: 'Sales fell [last week].', dates: [['2016-12-12/2016-12-18', 'D']] },
  { text: 'Sales fell [last week].', dates: [[null, 'D']], on: '2016-12-18' },
  { text: 'Two died over [the weekend].', dates: [['2016-12-17/2016-12-18', 'D']] },
  { text: 'They fled [two days ago].', dates: [['2016-12-19', 'D']] },
  { text: 'They fled [two weeks ago].', dates: [['2016-12-05/2016-12-11', 'D']] },
  { text: 'They fled [one month ago].', dates: [['2016-11', 'M']], on: '2016-12-31' },
  { text: 'They fled [three years ago].', dates: [['2013', 'Y']] },
  { text: 'They fled [20 years ago].', dates: [['1996', 'Y']] },
  { text: 'They fled about [20 years ago].', dates: [[null, 'Y']] },
  { text: 'They fled [a few days ago].', dates: [[null, 'D']] },
  { text: 'They fled [two hours ago].', dates: [[null, 'T']] },
  { text: 'He was arrested in [May].', dates: [['2016-05', 'M']] },
  { text: 'The vote will be held in [May].', dates: [['2017-05', 'M']] },
  { text: 'He was arrested on [15 July].', dates: [['2016-07-15', 'D']] },
  { text: 'He was arrested on [Dec. 28].', dates: [['2015-12-28', 'D']] },
  { text: 'It will open on [January 6].', dates: [['2017-01-06', 'D']] },
  { text: 'It was seen on [29 February].', dates: [['2016-02-29', 'D']] },
  { text: 'KUWAIT CITY, [July 25]: The council met.', dates: [['2016-07-25', 'D']] },
  { text: 'The [July 15] coup attempt failed.', dates: [[null, 'D']] },
  {
    text: 'The war began in [1998], and on [5 May] it reached the coast.',
    dates: [
      ['1998', 'Y'],
      [null, 'D'],
    ],
  },
  { text: 'A shot was heard at [7:05 p.m. on Monday].', dates: [['2016-12-19T19:05', 'T']] },
  { text: 'A shot was heard [Monday at 19:05].', dates: [['2016-12-19T19:05', 'T']] },
  {
    text: 'On [Monday] a shot was heard at [19:05] in the hall.',
    dates: [
      ['2016-12-19', 'D'],
      ['2016-12-19T19:05', 'T'],
    ],
  },
  {
    text: 'The curfew ended at [6 a.m.], even as shots were heard on [Friday].',
    dates: [
      [null, 'T'],
      ['2016-12-16', 'D'],
    ],
  },
  {
    text: 'He fell ill in [2010] and died on [21 August] the same year.',
    dates: [
      ['2010', 'Y'],
      [null, 'D'],
    ],
  },
  {
    text: 'The plan was due by [March] of [next year].',
    dates: [
      [null, 'M'],
      ['2017', 'Y'],
    ],
  },
  { text: 'A shot was heard at [19:05] in the hall.', dates: [[null, 'T']] },
  { text: '“I met him [yesterday],” she said.', dates: [[null, 'D']] },
  { text: 'They came back [three days later].', dates: [[null, 'D']] },
  { text: 'He fell ill [the next day].', dates: [[null, 'D']] },
]

/** Sentences without a date. */
export const traps: readonly string[] = [
  'They may march on the capital, and the sun may shine for a second.',
  'Now the second round is over.',
  'Theresa May led the march. Critics of May said that support for May was low.',
  'Saturday Night Live made fun of him.',
  'Shoppers queued for Black Friday.',
  'He was killed on Bloody Sunday.',
  'He works for the Sunday Times and the Mail on Sunday.',
  'Sheffield Wednesday won 3-2 away.',
  'The shop is open 24/7, and 9/11 was long ago for many.',
  'They won 3-2, then 21-17.',
  'Ann Smith, 45, and her son, 12, were hurt.',
  'Call 555-2016 or +44 20 7946 0958.',
  'It costs $2016, or €1999.',
  'Some 2000 people came, and 1900 homes were lost.',
  'They meet on Mondays and every Friday.',
  'It happened on a Friday.',
  'It is open Monday to Friday.',
  'He read Russia Today and USA Today.',
  'April Jones and Tuesday Weld came with August Wilson.',
  'He ran it in 9:58, and she in 2:05:30.',
  'Room 1984 is on flight 2010.',
  'It is 5 km long and 1.5 m wide.',
  'It was 31 February 2016 on his watch.',
  'The Women’s March went on; the March on Washington is remembered.',
  'They marched for the May Day holiday.',
]
