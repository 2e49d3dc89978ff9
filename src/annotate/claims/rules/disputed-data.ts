import type { RuleTable } from './rule.ts'

export const disputed: RuleTable = {
  label: 'disputed',
  reason: 'contradicted',
  silent: ['negated', 'conditional', 'questioned', 'ended'],
  unless: [],
  rows: [
    {
      id: 'disputed.conflicting-accounts',
      cue: 'conflicting|contradictory|differing accounts|reports|statements|versions of|about|over|on?',
      content: 'sentence',
      unless: ['the|these|those _'],
      yes: ['{There are conflicting accounts of the detentions}.'],
      no: ['For the relatives, the contradictory reports of his death were agony.'],
    },
    {
      id: 'disputed.different-accounts',
      cue: 'gave|give|gives|given|giving|offered|offer|offering|told|presented different|differing|conflicting|contradictory|competing|divergent accounts|versions|explanations|reports of|about|for',
      content: 'complement',
      yes: [
        'The two sides gave different accounts of {how the fight began}.',
        'The pipeline was shut after a blast, as the two sides gave differing accounts of {what had caused it}.',
      ],
    },
    {
      id: 'disputed.accounts-differ',
      cue: '^ but? the|their|these? accounts ... differ|differed|diverge|diverged|clash|clashed / ^ but? the|their|these? versions of ... differ|differed|diverge|diverged|clash|clashed',
      content: 'sentence',
      yes: ['{Accounts of the shooting differ}.'],
    },
    {
      id: 'disputed.accuse-each-other',
      cue: '<accuse> each other|side of / <accuse> one another of / <accuse> the other|others side? of',
      content: 'complement',
      yes: ['Each side accused the other of {breaking the truce}.'],
    },
    {
      id: 'disputed.trade-blame',
      cue: '<trade|exchange|swap> blame|accusations|allegations over|for|about|of',
      content: 'complement',
      yes: ['The two sides traded accusations over {the attack on the convoy}.'],
    },
    {
      id: 'disputed.casts-doubt',
      cue: '<cast|throw> * serious|fresh|further? doubt|doubts on|over|about @article|this|that|these|those? claim|claims|report|reports|account|accounts|version|story|figure|figures|suggestion|suggestions|statement|statements|allegation|allegations|testimony that|of?',
      content: 'complement',
      yes: ['Scientists cast doubt on claims that {the virus came from a laboratory}.'],
    },
    {
      id: 'disputed.pushes-back-on',
      cue: '<hit|push> back at|on|against',
      content: 'complement',
      where: ['_ @article|this|that|these|those|such * @told'],
      yes: ['The mayor pushed back against {the report}.'],
      no: ['The mayor pushed back against the crowd.'],
    },
    {
      id: 'disputed.waves-away',
      cue: '<brush|shrug|laugh|wave|bat|swat> off|aside|away',
      content: 'complement',
      where: ['_ @article|this|that|these|those|such? * @told'],
      yes: ['The senator brushed off {the accusations}.'],
      no: ['The senator brushed off the snow.'],
    },
    {
      id: 'disputed.as-accounts-conflict',
      cue: 'as|while|amid|despite|after|because|although|though|following|with conflicting|contradictory|differing accounts|reports|statements|versions ... about|over|on|of',
      content: 'complement',
      yes: [
        'British authorities have come under increasing criticism for the July 22 killing as conflicting reports emerge about {circumstances leading up to the shooting of 27-year-old Jean-Charles de Menezes}.',
        'The inquest was put off amid conflicting accounts of {how the ferry sank}.',
      ],
    },
    {
      id: 'disputed.denied-by',
      cue: '@be * denied|disputed|contradicted|refuted by',
      content: 'subject',
      yes: ['{Those charges were quickly denied by Iranian and Hezbollah officials}.'],
    },
    {
      id: 'disputed.rejected-by',
      cue: '@be * rejected by',
      content: 'subject',
      where: ['@told ... _'],
      yes: ['{The accusation was rejected by the ministry}.'],
      no: ['His offer to step down earlier this year was rejected by lawmakers.'],
    },
    {
      id: 'disputed.innocence',
      cue: 'proclaimed|maintained|maintains|insisted|protested his|her|their innocence',
      content: 'clause',
      yes: ['{Berenson has maintained her innocence}.'],
    },
    {
      id: 'disputed.pleaded-not-guilty-to',
      cue: 'pleaded|pleads|plead not guilty|innocent to|of / pleaded|pleads|plead not guilty|innocent on @weekday to',
      content: 'complement',
      yes: [
        'He had pleaded not guilty to {earlier charges}.',
        'The clerk pleaded not guilty on Tuesday to {two counts of theft}.',
      ],
    },
    {
      id: 'disputed.pleaded-not-guilty',
      cue: 'pleaded|pleads|plead not guilty',
      content: 'clause',
      yes: ['{All three defendants have pleaded not guilty}.'],
    },
    {
      id: 'disputed.hit-back',
      cue: 'hit|hits|pushed|pushes|hitting|pushing back at|on|against @statements that|of',
      content: 'complement',
      yes: ['The mayor hit back at claims that {he had lied}.'],
    },
    {
      id: 'disputed.contrary-to',
      cue: 'contrary to @statements that|of',
      content: 'complement',
      yes: ['The mine stays open, contrary to reports that {it had closed}.'],
    },
    {
      id: 'disputed.stands-by',
      cue: 'stand|stands|stood|standing by',
      content: 'complement',
      where: [
        '_ @article|this|that|these|those * report|reports|reporting|story|figure|figures|number|numbers|finding|findings|account|version|claim|claims|allegation|allegations|accusation|accusations|testimony',
      ],
      yes: [
        "Deputy Director Amiin says the station stands by {its report that Ethiopian troops took up positions at Baidoa's airport on Saturday}.",
        'The mayor stood by {his number}.',
      ],
      no: ['The guards stood by the door.'],
    },
    {
      id: 'disputed.matter-of-dispute',
      cue: '@be|remains|remained * a? matter of * dispute|contention|disagreement',
      content: 'subject',
      yes: ['{The number of the dead is a matter of dispute}.'],
    },
    {
      id: 'disputed.no-truth',
      cue: 'no truth|substance|basis|foundation to|in|for @article|this|that|these|those? * @told|@statements|rumour|rumor|suggestion that|of|about',
      content: 'complement',
      yes: ['The club said there was no truth in reports that {its owner wanted to sell}.'],
    },
    {
      id: 'disputed.no-truth-in-it',
      cue: 'no truth|substance|basis|foundation|merit to|in|for',
      content: 'complement',
      where: [
        '_ this|that|it',
        '_ @article|this|that|these|those|such|his|her|their|any * @told|@statements',
      ],
      yes: ['A blog claimed that the lake was poisoned. There is no truth in {these claims}.'],
      no: ['There is no truth in the tale of the two brothers.'],
    },
  ],
}
