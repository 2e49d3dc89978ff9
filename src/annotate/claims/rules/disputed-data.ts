import type { RuleTable } from './rule.ts'

export const disputed: RuleTable = {
  label: 'disputed',
  because: 'contradicted',
  silent: ['negated', 'conditional', 'questioned', 'ended'],
  unless: [],
  rows: [
    {
      id: 'disputed.conflicting-accounts',
      cue: 'conflicting|contradictory|differing accounts|reports|statements|versions of|about|over|on?',
      content: 'sentence',
      yes: ['{Authorities give conflicting accounts of the detentions}.'],
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
      cue: 'pleaded|pleads|plead not guilty|innocent to|of',
      content: 'complement',
      yes: ['He had pleaded not guilty to {earlier charges}.'],
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
      cue: '@be|remains|remained * a? matter|subject|point|source of * dispute|contention|disagreement',
      content: 'subject',
      yes: ['{The number of the dead is a matter of dispute}.'],
    },
    {
      id: 'disputed.no-truth',
      cue: 'no truth|substance|basis|foundation to|in|for @article|this|that|these|those? * @told|@statements|rumour|rumor|suggestion that|of|about',
      content: 'complement',
      yes: ['The club said there was no truth in reports that {its owner wanted to sell}.'],
    },
  ],
}
