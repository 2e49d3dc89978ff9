// Lower case, without stops and diacritics, set apart by spaces.

/** Ranks, offices and honours that stand before nobody's name but a person's, or before one another: "Detective Inspector". */
export const ranks = `sgt sergeant cpl capt col det detective insp inspector supt constable sheriff judge justices
  barrister advocate ald cllr coun comrade baroness viscount viscountess marchioness datuk dato datin tan shri smt haji
  haja alhaji hajia hajiya mallam malam ustaz ustad maulana mufti pandit tunku tengku oba otunba etubom oloye
  colonel corporal trooper archduke archduchess contessa marchesa marchese comte dona padre abbe
  archimandrite kyai kiai bapak ibu mawlawi maulvi moulvi hojatoleslam hojjatoleslam allameh igwe togbe alhaja pengiran
  ingeniero doctora profesor profesora`
/** Words or surnames besides: "Gen Z", "Amartya Sen". */
export const ambiguousRanks = 'sen rep gov gen lt'
