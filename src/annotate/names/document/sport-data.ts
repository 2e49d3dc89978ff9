/** Words of reports about sport. All lists here are lower case and divided by white space. */
export const sportWords = `
  goal goals striker midfielder defender goalkeeper winger league match matches season club squad fixture
  penalty semi-final quarter-final semifinal quarterfinal stadium scored scorer scorers playoff playoffs
  touchdown touchdowns quarterback pitcher innings inning wicket wickets batsman halftime half-time kickoff
  kick-off relegation premiership derby coach teammate team-mates teammates draw soccer football rugby baseball
  basketball cricket hockey tennis homer homers homered standings unbeaten nba nfl nhl mlb uefa fifa bundesliga
  attendance midfield rebounds tries fixtures qualifier`

/** What a club does, behind its name: "Leeds beat Norwich". */
export const playing = `
  beat beats beaten defeated thrash thrashed drew draw drawn lost lose won win signed sign face faced score
  scored edge edged crush crushed hammer hammered down downed equalised equalized trailed trail concede conceded
  clinched visit travel host hosted finished qualified advance advanced sack sacked moved went held hold struck
  drop dropped rout routed stun stunned blank blanked snapped rallied relegated promoted eliminated overcame
  play played are were have had ended`

/** What stands before a club's name: "against Leeds", "visitors Leeds". */
export const against = `
  beat beats beating defeated defeating thrash thrashed against over v vs versus edge edged crush crushed hammer
  hammered overcame host hosted hosting joined face faced facing down downed rout routed stun stunned manager
  coach captain striker midfielder defender goalkeeper winger leaders rivals champions neighbours visitors hosts
  strugglers side club`

/** What a club has: "Dortmund’s coach", "Leeds striker". */
export const ofClubs = `
  coach manager striker midfielder defender goalkeeper captain winger forward squad fans defence defense bench
  academy quarterback pitcher goal goals players lineup starter defeat victory win`

/** The words before a preposition behind which a club stands: "lost to Leeds", "home defeat by Leeds". */
export const before: Readonly<Record<string, string>> = {
  to: `
    lost lose losing loss travel travels trip visit move moved moving sold loaned fell defeat passed pass home away`,
  with: `
    drew draw level drawn tied tie game match signed`,
  from: `
    joined signed arrived loan transfer bought came moved signing`,
  by: `
    defeat loss beaten sacked thrashed held hammered eliminated edged stunned signed owned`,
  of: `
    run visit win victory once formerly manager coach captain owner president`,
  for: `
    play plays played playing scored signed signing captain goal goals`,
}
