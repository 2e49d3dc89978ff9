import { wordSet } from '../../../text/word-set.ts'
import { formsOfAddress } from '../../roles/forms-of-address.ts'

const nouns = `
  doctor president vice-president premier minister chancellor king queen prince princess pope sheikh emir sultan
  general gen colonel col captain capt lieutenant lt sergeant sgt major admiral senator sen representative rep
  congressman congresswoman governor gov mayor judge justice ambassador envoy secretary undersecretary spokesman
  spokeswoman spokesperson chairman chairwoman chairperson chair director chief head leader commander bishop
  archbishop cardinal reverend ayatollah mullah imam rabbi coach manager striker midfielder defender goalkeeper
  singer actor actress author analyst economist lawyer activist commissioner inspector superintendent constable
  officer deputy mp cm pm ceo cfo coo cto cio cmo minister-designate treasurer engineer attorney prosecutor speaker
  counselor councillor editor founder co-founder presidency correspondent photographer reporter brig brigadier cmdr
  chargé parliamentarian lawmaker legislator marshal
`

/** Words that end a title before a name: what stands after the last of them is the name. */
export const offices = wordSet([...formsOfAddress, nouns].join(' '))
