import type { Trap } from './trap.ts'

/** Accusations. */
export const accusations: readonly Trap[] = [
  [
    'charges thrown out, with an aside',
    'All charges of smuggling against the skipper, Arne Lie, were thrown out on Wednesday.',
  ],
  [
    'charges of a crime, and what led to it',
    'Three bailiffs face charges of battery after a row over a phone.',
    'alleged: battery',
  ],
  [
    'of whom a relative clause tells: before the sentence’s own verb',
    'An aide who was accused of leaking the memo resigned on Friday.',
    'alleged: leaking the memo',
  ],
  [
    'between commas: before the sentence’s own verb',
    'The bank, which was accused of laundering money, paid a fine.',
    'alleged: laundering money',
  ],
  [
    'by somebody, in a relative clause: before the sentence’s own verb',
    'A group that has been accused by Berg of hacking banks closed in May.',
    'alleged: hacking banks ← Berg',
  ],
  [
    'as somebody alleges: of the nearest clause',
    'Anna Berg said that the man stole the car, as Lund alleges.',
    'attributed: the man stole the car, as Lund alleges ← Anna Berg',
    'alleged: the man stole the car ← Lund ⇐ Anna Berg',
  ],
  ['allegedly', 'The clerk allegedly took the money.', 'alleged: The clerk allegedly took the money'],
  [
    'police said allegedly',
    'Police said the man allegedly stole a car.',
    'alleged: the man allegedly stole a car ← Police',
  ],
  ['accused of', 'The clerk is accused of taking the money.', 'alleged: taking the money'],
  [
    'of the subject: before the sentence’s own verb',
    'The driver charged with killing two cyclists walked free on Monday.',
    'alleged: killing two cyclists',
  ],
  [
    'of the subject: a verb that more follows',
    'A haulier accused of cheating two hospitals out of £3 million signed whatever his son brought him and had no idea of it.',
    'alleged: cheating two hospitals out of £3 million',
  ],
  [
    'a participle behind its object is no verb of the sentence',
    'Three men charged with hiding money made in Iraq were freed on Monday.',
    'alleged: hiding money made in Iraq',
  ],
  [
    'accused by somebody of',
    'The clerk was accused by Berg of taking the money.',
    'alleged: taking the money ← Berg',
  ],
  ['accuses of', 'Berg accused the clerk of taking the money.', 'alleged: taking the money ← Berg'],
  ['charged with', 'A guard was charged with murder.', 'alleged: murder'],
  ['arrested for', 'A guard was arrested for stealing a painting.', 'alleged: stealing a painting'],
  ['on suspicion of', 'A guard was held on suspicion of arson.', 'alleged: arson'],
  [
    'alleged before a noun',
    'The court heard of their alleged involvement in the fraud.',
    'alleged: their alleged involvement in the fraud',
  ],
  [
    'suspected before an act',
    'Detectives are investigating the suspected murder of a banker.',
    'alleged: the suspected murder of a banker',
  ],
  ['alleges', 'The indictment alleges that he paid a judge.', 'alleged: he paid a judge ← The indictment'],
  [
    'according to a lawsuit',
    'According to the lawsuit, the firm hid the risk.',
    'alleged: the firm hid the risk ← the lawsuit',
  ],
  ['blamed for', 'Berg blamed the company for the leak.', 'alleged: the company for the leak ← Berg'],
  [
    'implicated',
    'A report by the commission implicated two ministers in the murder.',
    'alleged: the murder ← A report by the commission',
  ],
  [
    'many suspect',
    'Many experts suspect the fire was set by rebels.',
    'alleged: the fire was set by rebels ← Many experts',
  ],
  [
    'suspect what was the cause, and nobody',
    'Firefighters suspect the blaze was set on purpose.',
    'possible: the blaze was set on purpose ← Firefighters',
  ],
  [
    'what else the accuser has done',
    'The council accuses the firm of stealing data and has sued it.',
    'alleged: stealing data ← The council',
  ],
  [
    'what else the accuser did',
    'Berg accused the firm of stealing data and cancelled the deal.',
    'alleged: stealing data ← Berg',
  ],
  [
    'two acts of the accused',
    'Berg accused the guards of having beaten and robbed him.',
    'alleged: having beaten and robbed him ← Berg',
  ],
  [
    'dogged by charges that',
    'He has been dogged by charges that he sold fake cures.',
    'alleged: he sold fake cures',
  ],
  [
    'charged with allegedly',
    'Lund was charged with allegedly taking part in a riot.',
    'alleged: allegedly taking part in a riot',
  ],
  [
    'what became of whom it was',
    'Lund was arrested for running an illegal casino and fined by the court.',
    'alleged: running an illegal casino',
  ],
  [
    'charges with an infinitive inside',
    'Lund is facing charges of assault with intent to do bodily harm.',
    'alleged: assault with intent to do bodily harm',
  ],
  [
    'suspected, perhaps',
    'Police suspected that the man might have been strangled.',
    'possible: the man might have been strangled ← Police',
  ],
  [
    'who says that somebody stands accused',
    'Lund stands accused, prosecutors say, of theft.',
    'alleged: theft ← prosecutors',
  ],
  [
    'a kicker before the accuser',
    'BORDER CLASH: Norvia accused an Ostwick ferry of ramming its cutter on Monday.',
    'alleged: ramming its cutter on Monday ← Norvia',
  ],
  ['sued for a wrong', 'The nurse sued the clinic for libel.', 'alleged: libel'],
  ['sued for none', 'She sued him for divorce.'],
  [
    'a suspect in a crime',
    'Guards held a suspect in the murder of a clerk.',
    'alleged: the murder of a clerk',
  ],
  ['no suspect', 'Police have no suspects in the murder of a clerk.'],
  [
    'what a relative clause alleges',
    'The clerk who allegedly took the money has left town.',
    'alleged: The clerk who allegedly took the money',
  ],
  [
    'that the alleged act',
    'The paper says that the alleged theft of the bell is only the latest.',
    'attributed: the alleged theft of the bell is only the latest ← The paper',
    'alleged: the alleged theft of the bell',
  ],
  ['each blames the other', 'The two villages are blaming each other for the fire, which destroyed a mill.'],
  [
    'suspected people in what is said',
    'Police said suspected smugglers had fled into the hills.',
    'unnamed-source: suspected smugglers had fled into the hills ← Police',
  ],
  [
    'arrested on suspicion, and what he said',
    'A man arrested on suspicion of theft said police shot him without warning.',
    'alleged: theft',
    'unnamed-source: police shot him without warning ← A man arrested on suspicion of theft',
  ],
  ['what a suit demands', 'Lawyers for the villages have filed suit demanding that the firms stop drilling.'],
  ['allegedly, alone', 'Some of them got in free. Allegedly.'],
  [
    'a complaint, and when it was filed',
    'According to a complaint filed on Tuesday, the guard beat two inmates.',
    'alleged: the guard beat two inmates ← a complaint filed on Tuesday',
  ],
  [
    'sued over claims',
    'The firm is being sued over claims it misled its customers.',
    'alleged: it misled its customers',
  ],
  [
    'nobody did what was due',
    'Nobody at the firm reported the fraud, the lawsuit says.',
    'alleged: Nobody at the firm reported the fraud ← the lawsuit',
  ],
  [
    'what is told of the accused between commas',
    'She accused the members, most of whom were absent, of lying to the village.',
    'alleged: lying to the village ← She',
  ],
  [
    'the accused who wanted something',
    'The man accused of ordering the murder of a driver wanted the house searched.',
    'alleged: ordering the murder of a driver',
  ],
  [
    'accused of an act that no list holds, by whomever',
    'The clerk was accused, in a letter read to the court, of shredding ballots.',
    'alleged: shredding ballots',
  ],
  ['accused of what is only blamed', 'The mayor was accused of sitting on the fence.'],
  [
    'accused by a party of an act that no list holds',
    'The mayor accused the governor of emphasizing the past.',
    'attributed: emphasizing the past ← The mayor',
  ],
  [
    'accused in front of many',
    'The bishop was accused in front of his own synod of hiding the accounts.',
    'alleged: hiding the accounts',
  ],
  ['accused, in a headline, of what he denies', 'Man accused of murder denies it', 'disputed: murder'],
  [
    'suspected of murder, and what goes on meanwhile',
    'Man arrested on suspicion of murder as search for teacher continues',
    'alleged: murder',
  ],
  [
    'suspected of murder, and by whom he was arrested',
    'A man was arrested on suspicion of murder by police searching for a teacher.',
    'alleged: murder',
  ],
  ['alleged, above a paragraph', 'The case went on.\nAlleged payment\nMr Kearns left.'],
  [
    'a wrong in single quotation marks',
    "Losing candidate alleges 'dirty tricks'",
    'alleged: dirty tricks ← Losing candidate',
  ],
  [
    'several who are charged, one of them retired',
    'A Norland prosecutor has charged a retired general and three other people with spying.',
    'alleged: spying ← A Norland prosecutor',
  ],
  [
    'alleged during a debate',
    'Chandran alleged during the debate that bribes had been paid. Cole alleged on Friday night that he stole it.',
    'alleged: bribes had been paid ← Chandran',
    'alleged: he stole it ← Cole',
  ],
  ['a thing that is to blame', 'He blamed a tender for stolen goods that lapsed in May.'],
  [
    'a cell that is to blame',
    'He blamed a rebel group for the theft. He blamed an Omri cell for the theft. He blamed a gunman for the theft. He blamed a killing on rebels.',
    'alleged: a rebel group for the theft ← He',
    'alleged: an Omri cell for the theft ← He',
    'alleged: a gunman for the theft ← He',
    'alleged: a killing on rebels ← He',
  ],
  [
    'an offence, when it was, and what became of whoever is accused',
    'A man was arrested near the tower for theft shortly before the couple arrived and was later released without charge.',
    'alleged: theft',
  ],
]
