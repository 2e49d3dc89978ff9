import { commonWords } from './language.ts'
import { isOtherScript, lowerWordsIn } from './letters.ts'

/**
 * Words that make up a good part of a text in a language that news is written in and that English has not, or hardly: those
 * that both have ("die", "in", "on", "do", "me") are left out.
 */
const functionWords = new Set(
  `el la los las que del un una hay sin por se su al es fue más está pero como sus según les des du et dans est une qui sur au aux ce
il elle ne pas ont été avec plus cette der das und ist den dem ein eine nicht mit von zu auf für sich auch wird nach
gli che di è sono della nel alla anche ha più os da dos não uma com mais pelo foi ao são het een van de en dat niet
voor zijn met op te och att det som på av är för inte till med og er ikke til af nie się na jest że`.split(
    /\s+/,
  ),
)

/** Words in lower case from which a line tells its language: fewer may be a title of something, or a saying. */
const tellingWords = 5
/** The least share of function words of other languages among them, and how many times as many as of the commonest English ones. */
const foreignShare = 0.25
const foreignTimes = 3
/** Letters from which another script tells it. */
const tellingLetters = 10

/**
 * Whether a line by itself is certainly in another language than English, or in another script. Names, and short sayings,
 * are not.
 */
export function isForeignLine(line: string): boolean {
  if (isOtherScript(line, tellingLetters)) return true
  const words = lowerWordsIn(line)
  if (words.length < tellingWords) return false
  const foreign = words.filter((word) => functionWords.has(word)).length
  const english = words.filter((word) => commonWords.has(word)).length
  return foreign >= words.length * foreignShare && foreign >= english * foreignTimes
}
