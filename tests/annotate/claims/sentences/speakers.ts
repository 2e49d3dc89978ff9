import type { Trap } from './trap.ts'

/** Verbs of saying, and where the speaker stands. */
export const speakers: readonly Trap[] = [
  ['named person', 'Anna Berg said the dam was safe.', 'attributed: the dam was safe ← Anna Berg'],
  [
    'the source that was spoken of',
    'A clerk called the paper. The source said the order came from the palace.',
    'unnamed-source: the order came from the palace ← The source',
  ],
  [
    'a noun that is also a verb of saying',
    'A local volunteer group said the road was shut.',
    'unnamed-source: the road was shut ← A local volunteer group',
  ],
  ['that', 'Anna Berg said that the dam was safe.', 'attributed: the dam was safe ← Anna Berg'],
  [
    'a day between verb and content',
    'Anna Berg said on Tuesday the dam was safe.',
    'attributed: the dam was safe ← Anna Berg',
  ],
  [
    'a bare day between',
    'Anna Berg said Tuesday the dam was safe.',
    'attributed: the dam was safe ← Anna Berg',
  ],
  [
    'a statement between',
    'Anna Berg said in a statement that the dam was safe.',
    'attributed: the dam was safe ← Anna Berg',
  ],
  ['fronted content', 'The dam was safe, Anna Berg said.', 'attributed: The dam was safe ← Anna Berg'],
  ['inverted', '“The dam is safe,” said Anna Berg.', 'attributed: The dam is safe ← Anna Berg'],
  [
    'inverted with an apposition',
    '“The dam is safe,” said Anna Berg, an engineer.',
    'attributed: The dam is safe ← Anna Berg, an engineer',
  ],
  [
    'apposition before the verb',
    'Anna Berg, an engineer at the plant, said the dam was safe.',
    'attributed: the dam was safe ← Anna Berg, an engineer at the plant',
  ],
  [
    'relative clause before the verb',
    'Anna Berg, who built the dam, said it was safe.',
    'attributed: it was safe ← Anna Berg, who built the dam',
  ],
  [
    'title before the name',
    'Interior Minister Anna Berg said the dam was safe.',
    'attributed: the dam was safe ← Interior Minister Anna Berg',
  ],
  [
    'possessive title',
    'Norway’s interior minister said the dam was safe.',
    'attributed: the dam was safe ← Norway’s interior minister',
  ],
  ['fronted time', 'On Monday, Anna Berg said the dam was safe.', 'attributed: the dam was safe ← Anna Berg'],
  [
    'fronted participle',
    'Speaking in Oslo, Anna Berg said the dam was safe.',
    'attributed: the dam was safe ← Anna Berg',
  ],
  ['pronoun', 'She said the dam was safe.', 'attributed: the dam was safe ← She'],
  [
    'content set around the verb',
    'The dam, she said, could be repaired.',
    'attributed: The dam, she said, could be repaired ← she',
  ],
  [
    'quotation set around the verb',
    '“The dam,” she said, “is safe.”',
    'attributed: The dam,” she said, “is safe ← she',
  ],
  [
    'told a newspaper',
    'Anna Berg told the Daily Post that the dam was safe.',
    'attributed: the dam was safe ← Anna Berg ⇐ the Daily Post',
  ],
  [
    'told an agency, without that',
    'Anna Berg told AFP the dam was safe.',
    'attributed: the dam was safe ← Anna Berg ⇐ AFP',
  ],
  [
    'told reporters',
    'Anna Berg told reporters the dam was safe.',
    'attributed: the dam was safe ← Anna Berg',
  ],
  [
    'told a court',
    'Anna Berg told the court that the dam had leaked.',
    'attributed: the dam had leaked ← Anna Berg',
  ],
  [
    'announced',
    'The ministry announced that schools would stay shut.',
    'attributed: schools would stay shut ← The ministry',
  ],
  [
    'warned',
    'The World Health Organization warned that the virus was spreading.',
    'attributed: the virus was spreading ← The World Health Organization',
  ],
  ['argued', 'Berg argued that the law was unjust.', 'attributed: the law was unjust ← Berg'],
  ['conceded', 'Berg conceded that mistakes were made.', 'attributed: mistakes were made ← Berg'],
  [
    'according to, first',
    'According to Anna Berg, the dam was safe.',
    'attributed: the dam was safe ← Anna Berg',
  ],
  [
    'according to, last',
    'The dam was safe, according to Anna Berg.',
    'attributed: The dam was safe ← Anna Berg',
  ],
  [
    'according to, between',
    'The dam, according to Anna Berg, was safe.',
    'attributed: The dam, according to Anna Berg, was safe ← Anna Berg',
  ],
  [
    'a document',
    'The report said that two valves had failed.',
    'attributed: two valves had failed ← The report',
  ],
  [
    'a document shows',
    'Court records show that the house was sold.',
    'attributed: the house was sold ← Court records',
  ],
  [
    'footage',
    'Security footage shows the man entering the bank at noon.',
    'attributed: the man entering the bank at noon ← Security footage',
  ],
  [
    'two speakers, one sentence',
    'Berg said the dam was safe, but Lund said it was leaking.',
    'attributed: the dam was safe ← Berg',
    'attributed: it was leaking ← Lund',
  ],
  [
    'two verbs, one speaker',
    'Berg said the dam was safe and warned that rain was coming.',
    'attributed: the dam was safe ← Berg',
    'attributed: rain was coming ← Berg',
  ],
  ['a participle', 'Berg left early, saying she was ill.', 'attributed: she was ill ← Berg'],
  [
    'with a speaker of its own',
    'The rally was peaceful, with Berg saying thousands had come.',
    'attributed: thousands had come ← Berg',
  ],
  [
    'passed on by an outlet',
    'The ministry said the dam was safe, Reuters reported.',
    'attributed: the dam was safe ← The ministry ⇐ Reuters',
  ],
  ['a headline with a colon', 'Minister Berg: dam is safe', 'attributed: dam is safe ← Minister Berg'],
  ['a transcript', 'BERG: We have checked every valve.', 'attributed: We have checked every valve ← BERG'],
  ['a caption is no speaker', 'Image: the dam at night.'],
  [
    'said it will',
    'The company said it will hire fifty people.',
    'attributed: it will hire fifty people ← The company',
  ],
  [
    'said behind its statement, by people without an article',
    'The deal is near, said sources close to the talks.',
    'unnamed-source: The deal is near ← sources close to the talks',
  ],
  [
    'said behind its statement, by police',
    'Two men were shot, said police.',
    'unnamed-source: Two men were shot ← police',
  ],
  [
    'said behind its statement, by what a name is called',
    'It was an accident, said witness Tom Reed.',
    'attributed: It was an accident ← witness Tom Reed',
  ],
  [
    'said behind an apposition, of people',
    'The mayor left, and Berg, his aide, said residents feared the worst.',
    'attributed: residents feared the worst ← Berg, his aide',
  ],
  ['went on, behind a quotation', '“We lost it all,” she went on.', 'attributed: We lost it all ← she'],
  [
    'a conjunct of what somebody else did',
    'Her lawyer says Berg admitted theft but denies assault.',
    'attributed: Berg admitted theft ← Her lawyer',
    'disputed: assault ← Berg',
  ],
  [
    'proof of a thing',
    'The shop said without proof of purchase it could not refund him.',
    'attributed: without proof of purchase it could not refund him ← The shop',
  ],
  [
    'a list of speakers',
    'Banks, building societies and insurers said the rates had risen.',
    'unnamed-source: the rates had risen ← Banks, building societies and insurers',
  ],
  [
    'what somebody known believes',
    'Ann Berg believes the dam may be unsafe.',
    'attributed: the dam may be unsafe ← Ann Berg',
  ],
  ['what police believe', 'Police believe the dam is unsafe.', 'possible: the dam is unsafe ← Police'],
  ['said she believed', 'Berg said she believed the dam was safe.', 'attributed: the dam was safe ← Berg'],
  ['called people together', 'Berg called an urgent meeting with union leaders and the heads of the plants.'],
  ['called it something', 'Berg called the plan a disaster.', 'attributed: the plan a disaster ← Berg'],
  ['described as', 'Berg described the plan as a disaster.', 'attributed: the plan as a disaster ← Berg'],
  ['claimed is saying', 'Berg claimed the dam was safe.', 'attributed: the dam was safe ← Berg'],
  [
    'claimed responsibility',
    'The group claimed responsibility for the blast.',
    'attributed: responsibility for the blast ← The group',
  ],
  [
    'a spokesman for a body',
    'A spokesman for NATO said the convoy had stopped.',
    'attributed: the convoy had stopped ← A spokesman for NATO',
  ],
  [
    'a body’s spokeswoman',
    'A foreign ministry spokeswoman said the convoy had stopped.',
    'attributed: the convoy had stopped ← A foreign ministry spokeswoman',
  ],
  [
    'police of a place',
    'Wisconsin police said the road was closed.',
    'attributed: the road was closed ← Wisconsin police',
  ],
  [
    'her lawyer',
    'Her lawyer said she was at home that night.',
    'attributed: she was at home that night ← Her lawyer',
  ],
  [
    'the minister',
    'The minister said the road was closed.',
    'attributed: the road was closed ← The minister',
  ],
  [
    'noun of saying',
    'Berg’s claim that the dam was safe surprised nobody.',
    'attributed: the dam was safe surprised nobody ← Berg',
  ],
  [
    'expressed concern that',
    'Berg expressed concern that the dam was old.',
    'attributed: the dam was old ← Berg',
  ],
  [
    'put a number at',
    'The government put the death toll at 40.',
    'attributed: the death toll at 40 ← The government',
  ],
  [
    'who tells reporters, with an office behind the name',
    'The crew walked to the port, Ola Berg, head of the harbour police, told reporters.',
    'attributed: The crew walked to the port ← Ola Berg, head of the harbour police',
  ],
  [
    'who said so in a statement, with an office behind the name',
    'The crew walked to the port, Ola Berg, head of the harbour police, said in a statement.',
    'attributed: The crew walked to the port ← Ola Berg, head of the harbour police',
  ],
  [
    'who tells an agency, with a name behind the office',
    'The road is open, a spokesman for the ministry, Omar Velk, told AFP.',
    'attributed: The road is open ← a spokesman for the ministry, Omar Velk ⇐ AFP',
  ],
  [
    'writes to say',
    'Ann Lee was away. A man from the bank wrote to say that he recognised himself.',
    'unnamed-source: he recognised himself ← A man from the bank',
  ],
  [
    'what somebody is known as, before the verb',
    'Ann Lee, known as the Badger in the court files, says the manager locked the doors.',
    'attributed: the manager locked the doors ← Ann Lee, known as the Badger in the court files',
  ],
  [
    'a term in quotation marks in what names the speaker',
    'Ann Lee, nicknamed “the Badger”, said the manager locked the doors.',
    'attributed: the manager locked the doors ← Ann Lee, nicknamed “the Badger”',
  ],
  [
    'somebody’s words in what names the speaker',
    'Berg, whose lawyer called the charge “a joke”, said he would appeal.',
    'attributed: the charge “a joke” ← lawyer',
    'attributed: he would appeal ← Berg, whose lawyer called the charge “a joke”',
  ],
  [
    'accusers who gave testimony',
    'Three of her accusers gave testimony that the clerk touched them.',
    'unnamed-source: the clerk touched them ← Three of her accusers',
  ],
  [
    'a paper with a month before it',
    'According to an August slideshow obtained by the Gazette through a freedom of information request, the floors were returned.',
    'attributed: the floors were returned ← an August slideshow obtained by the Gazette through a freedom of information request',
  ],
  [
    'a video that was posted by a group',
    'A video posted on social media by the group showed two men on a wall that read “stop the fire”.',
    'attributed: two men on a wall that read “stop the fire” ← A video posted on social media by the group',
  ],
  [
    'whom a paper quotes between commas',
    'The Harbour Gazette, quoting an unnamed minister, reported that talks had failed.',
    'unnamed-source: talks had failed ← an unnamed minister ⇐ The Harbour Gazette',
  ],
  [
    'of two the one whose verb is in the singular',
    'They sued a notary from Knokke and the fruit importer De Smet, which denies the theft.',
    'disputed: the theft ← the fruit importer De Smet',
  ],
  [
    'a speaker inside the verb',
    'It had, say prosecutors, been carried across the river.',
    'unnamed-source: It had, say prosecutors, been carried across the river ← prosecutors',
  ],
  [
    'the hour of an entry',
    '13.40 Church sources say the bishop has resigned.',
    'unnamed-source: the bishop has resigned ← Church sources',
  ],
]
