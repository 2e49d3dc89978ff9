/** Nouns by which a text takes up what it has named, and words of the names and things that can be meant. */
export interface TakeUp {
  /** Singular, lower case. */
  readonly nouns: string
  /** What stands in the name of a body, or names a kind of it: "committee" in "Senate Ports Committee". */
  readonly named: string
  /** Whether the noun says so without "the" as well ("police", behind "Merseyside Police"). */
  readonly bare: boolean
  /** They are whoever wrote something there, and not the body. */
  readonly authors?: true
}

export const takeUps: readonly TakeUp[] = [
  {
    nouns: 'police officer detective investigator force constable',
    named: 'police sheriff constabulary patrol policing',
    bare: true,
  },
  {
    nouns: 'prosecutor prosecution prosecutors',
    named: 'prosecutor attorney prosecution procuratorate',
    bare: true,
  },
  {
    nouns:
      'lawmaker legislator senator congressman parliamentarian councillor commissioner mp mep deputy member legislature',
    named:
      'parliament congress senate house assembly committee subcommittee council commission party caucus knesset duma bundestag legislature republicans democrats',
    bare: false,
  },
  {
    nouns: 'researcher scientist author academic team scholar expert investigator',
    named:
      'university institute college school journal laboratory lab centre center hospital academy society nature science lancet',
    bare: false,
    authors: true,
  },
  { nouns: 'judge justice juror', named: 'court tribunal', bare: false },
  { nouns: 'doctor medic surgeon nurse', named: 'hospital clinic infirmary', bare: false },
  {
    nouns: 'forecaster meteorologist',
    named: 'weather meteorological met storm hurricane climate bom',
    bare: false,
  },
  {
    nouns: 'analyst economist strategist',
    named: 'bank capital securities markets research investments ratings advisors',
    bare: false,
    authors: true,
  },
  {
    nouns: 'reporter journalist editor',
    named:
      'times post news journal telegraph guardian herald tribune gazette bbc reuters press radio tv television',
    bare: false,
  },
  {
    nouns: 'regulator watchdog inspector',
    named: 'authority commission agency administration office ofcom ofgem ofwat ofsted fca sec fda faa epa',
    bare: false,
  },
  {
    nouns: 'organizer organiser',
    named: 'festival cup games championship marathon foundation committee',
    bare: false,
  },
]
