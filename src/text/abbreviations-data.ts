import { wordSet } from './word-set.ts'

// abbreviations with a stop stand here as they are written before it, by what may follow in their sentence

/** Whatever follows belongs to them: titles before a name, "vs." */
export const neverLast = wordSet(
  `Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Profs Gen Gens Maj Col Lt Sgt Capt Cpl Pvt Pfc Spc Brig Cmdr Comdr Adm Adml
  Sen Sens Rep Reps Gov Govs Pres Rev Hon Msgr Fr Supt Insp Det Asst Atty Amb Ald Cllr Hr Sec Del Ste mr mrs ms dr prof
  vs cf eg ie viz approx ca MR MRS MS DR GEN SEN REP GOV LT SGT CAPT REV`,
)

/** A number, or a letter with one, belongs to them: "No. 4", "Art. 5", "p. 44". As a word of their own they end a sentence. */
export const beforeNumber = wordSet(
  `No Nos no nos NO Art Arts Secs Ch Fig Figs fig figs Vol Vols vol vols Para Paras para paras Par Pt Ex Op Bd ch pp
  Tel tel ext Ext
  Rs Rd Rt Hwy Apt Ver ver Reg Cap`,
)

export const months = wordSet('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec')

/** A name belongs to them, and they close one: "St. John", "Main St."; "Mt. Vernon". */
export const beforeName = wordSet('St Mt Ft Mts Sts ST MT FT')

/** Close a name or a list, and the sentence only where the next word can do nothing but open one. */
export const mayBeLast = wordSet(
  `Inc Co Corp Ltd Bros Cos Esq LLC plc Assn Dept Univ Dist Ave Blvd Rte Pkwy Sq Bldg dept univ est al
  Ala Ariz Ark Cal Calif Colo Conn Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn
  Tex Va Vt Wash Wis Wyo Ont Que Alta Sask Man Mon Tue Tues Wed Thu Thur Thurs Fri
  Ph Int Natl Intl Govt Gov't Mgr Min min hrs hr mins sec secs mph ft lb lbs oz sq INC CO CORP LTD JR SR`,
)
