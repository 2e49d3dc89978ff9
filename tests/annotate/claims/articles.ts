interface Report {
  readonly text: string
  readonly claims: readonly string[]
}

/** Whole reports, written for these tests, with the claims a careful reader finds in them. */
export const articles: Readonly<Record<string, Report>> = {
  'an attack at a book fair': {
    text: `Maria Lopes, Brazilian consul in Lisbon, was wounded on Friday at a book fair in the Portuguese capital.
According to a Reuters reporter at the scene, the suspect was said to have screamed “Justice” and thrown two bottles.
The woman reportedly waited near the entrance before she attacked Lopes.
An official told Lusa that Lopes was out of danger. Several windows were also broken by the intruder, Reuters said.
Other visitors alleged that she cried “Rio” when she struck Lopes, but this could not immediately be verified.
Advertisement
Portuguese officials said the intruder had entered the hall claiming to be a caterer.
She was said to have pushed a guard aside, before running down the stairs. She then reportedly hid in a cellar.
Elite officers sealed off the hall, believing the intruder to be armed.
The Brazilian foreign ministry said it was in touch with Lisbon about the case, Agência Brasil reported.
The attack comes a week before the Brazilian finance minister, Paulo Reis, is due in Lisbon for talks.
João Silva, the spokesman of Brazil’s embassy in Madrid, posted on Facebook: “This blow does not hit only Lopes. It hits our friendship. We hope she recovers soon.”`,
    claims: [
      'unnamed-source: the suspect was said to have screamed “Justice” and thrown two bottles ← a Reuters reporter at the scene',
      'unnamed-source: The woman reportedly waited near the entrance before she attacked Lopes',
      'unnamed-source: Lopes was out of danger ← An official ⇐ Lusa',
      'attributed: Several windows were also broken by the intruder ← Reuters',
      'unverified: she cried “Rio” when she struck Lopes ← Other visitors',
      'unnamed-source: the intruder had entered the hall claiming to be a caterer ← Portuguese officials',
      'unnamed-source: She was said to have pushed a guard aside, before running down the stairs',
      'unnamed-source: She then reportedly hid in a cellar',
      'possible: the intruder to be armed ← Elite officers',
      'attributed: it was in touch with Lisbon about the case ← The Brazilian foreign ministry ⇐ Agência Brasil',
      'possible: the Brazilian finance minister, Paulo Reis, is due in Lisbon for talks',
      'attributed: This blow does not hit only Lopes ← João Silva, the spokesman of Brazil’s embassy in Madrid',
      'attributed: It hits our friendship ← João Silva, the spokesman of Brazil’s embassy in Madrid',
      'attributed: We hope she recovers soon ← João Silva, the spokesman of Brazil’s embassy in Madrid',
    ],
  },
  'a shooting in a theatre': {
    text: `Two gunmen opened fire in a Nairobi theatre on Sunday, killing the Norwegian envoy, Lars Holm.
Holm, it was reported, had been on stage when the men burst in.
“They came from behind the curtain,” said a musician who saw the attack. One gunman was believed to have worked there as a cleaner.
KBC, citing a police source, said the second man had fled in a stolen taxi.
Kenyan security officials told Reuters that the theatre had no cameras.
A neighbour claimed the pair had argued in the street, although that account has not been independently confirmed.
Norway’s prime minister, Ingrid Moen, wrote on Instagram: “Lars was a friend. We will miss him.”
“This is an attack on all of us,” the foreign ministry in Oslo said in a statement.
Police have closed the roads around the theatre, fearing that a bomb might be hidden there.
Moen is expected to fly to Nairobi on Monday.`,
    claims: [
      'unnamed-source: had been on stage when the men burst in',
      'unnamed-source: They came from behind the curtain ← a musician who saw the attack',
      'unnamed-source: One gunman was believed to have worked there as a cleaner',
      'unnamed-source: the second man had fled in a stolen taxi ← a police source ⇐ KBC',
      'unnamed-source: the theatre had no cameras ← Kenyan security officials ⇐ Reuters',
      'unverified: the pair had argued in the street ← A neighbour',
      'attributed: Lars was a friend ← Norway’s prime minister, Ingrid Moen',
      'attributed: We will miss him ← Norway’s prime minister, Ingrid Moen',
      'attributed: This is an attack on all of us ← the foreign ministry in Oslo',
      'possible: a bomb might be hidden there ← Police',
      'possible: Moen is expected to fly to Nairobi on Monday',
    ],
  },
  'a fraud case': {
    text: `A former banker pleaded not guilty to fraud on Tuesday.
Prosecutors allege that Daniel Reyes moved $4m to accounts in Malta. He denies the charges.
“My client has done nothing wrong,” said his lawyer, Kari Lund. She added that the money was a loan.
Norvik, the bank he worked for, declined to confirm whether it knew of the transfers.
The trial is expected to last three weeks.`,
    claims: [
      'disputed: fraud',
      'disputed: Daniel Reyes moved $4m to accounts in Malta ← Prosecutors',
      'disputed: the charges ← He',
      'attributed: My client has done nothing wrong ← his lawyer, Kari Lund',
      'attributed: the money was a loan ← She',
      'unverified: whether it knew of the transfers ← Norvik, the bank he worked for',
      'possible: The trial is expected to last three weeks',
    ],
  },
  'a shot from a balcony': {
    text: `The attack on the Danish envoy to Peru comes two days before Peru’s trade minister, Luz Rojas, is due in Copenhagen for negotiations.
“Ambassador Krogh loved Lima. He gave this city ten years. Let us pray for him,” wrote Elena Paz, the cultural attaché of Peru’s embassy in Oslo, on Twitter.
Advertisement
A shot was fired from a balcony, EFE reported. The sniper was reported to have waited there since dawn, according to a TV Peru cameraman who filmed the square.
Krogh died in the ambulance, a source told EFE.
Peruvian officials said the shooter had rented the flat posing as a student. Some passers-by alleged he yelled “Freedom” as he fired, but their accounts could not be confirmed immediately.
He reportedly escaped over the roofs. Two accomplices are thought to have waited in a car.
Soldiers have encircled the district, believing the killer to be still nearby.
The Danish government said it was sending investigators to Lima, Ritzau reported.
President Ana Silva met the heads of the police and the army.`,
    claims: [
      'possible: Peru’s trade minister, Luz Rojas, is due in Copenhagen for negotiations',
      'attributed: Ambassador Krogh loved Lima ← Elena Paz, the cultural attaché of Peru’s embassy in Oslo',
      'attributed: He gave this city ten years ← Elena Paz, the cultural attaché of Peru’s embassy in Oslo',
      'attributed: Let us pray for him ← Elena Paz, the cultural attaché of Peru’s embassy in Oslo',
      'attributed: A shot was fired from a balcony ← EFE',
      'unnamed-source: The sniper was reported to have waited there since dawn ← a TV Peru cameraman who filmed the square',
      'unnamed-source: Krogh died in the ambulance ← a source ⇐ EFE',
      'unnamed-source: the shooter had rented the flat posing as a student ← Peruvian officials',
      'unverified: he yelled “Freedom” as he fired ← Some passers-by',
      'unnamed-source: He reportedly escaped over the roofs',
      'unnamed-source: Two accomplices are thought to have waited in a car',
      'possible: the killer to be still nearby ← Soldiers',
      'attributed: it was sending investigators to Lima ← The Danish government ⇐ Ritzau',
    ],
  },
}
