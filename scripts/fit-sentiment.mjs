// Fits the weights of the mood model and writes src/shared/triage/text/sentiment-weights.ts.
//
//   node scripts/fit-sentiment.mjs GOEMOTIONS.jsonl
//
// Two steps, each a ridge fit of the same model (src/shared/triage/text/sentiment-fit.ts):
// 1. The words of AFINN (the `sentiment` package) and the frequent words of GoEmotions' train part (Apache-2.0) are
//    fitted to its labels: which words go with displeasure at all. The dev and test parts are not read.
// 2. From the mean of both as the start, words and phrase kinds are fitted to the graded sentences of our own writing.
// The same input gives the same file.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseArgs } from 'node:util'
import { fold } from '../src/shared/triage/text/passages.ts'
import { everydayWords } from '../src/shared/triage/text/sentiment-everyday-words.ts'
import { fitWeights, phrasePriors } from '../src/shared/triage/text/sentiment-fit.ts'
import { gradedSentences } from '../src/shared/triage/text/sentiment-sentences.ts'
import { buildSentences } from '../src/shared/triage/text/sentiment-sentences-build.ts'

const displeased = words(
  'anger annoyance disappointment disapproval disgust embarrassment fear grief nervousness remorse sadness',
)
const pleased = words('admiration amusement approval caring excitement gratitude joy love optimism pride relief')
/** What a complaint happens to be about says nothing of the writer's mood; a short text set would teach it. */
const topics = words(
  `monday tuesday wednesday thursday friday saturday sunday chicago week day time person people agent agents customer
  service company airport hotel food water flight flights bag bags account train card order phone bank plane gate seat
  number name business five w v c s t d m x thing large majority type types teach test`,
)
/** The score a person would give a sentence of each grade. */
const targets = { '+': 0.6, 0: 0.1, 1: -0.35, 2: -0.62, 3: -0.88 }
const target = 'src/shared/triage/text/sentiment-weights.ts'

const { positionals } = parseArgs({ allowPositionals: true })
if (!positionals[0]) {
  console.error('Usage: node scripts/fit-sentiment.mjs GOEMOTIONS.jsonl')
  process.exit(2)
}
const general = fitGeneral(readComments(positionals[0]))
const fitted = fitSupport(general)
writeFileSync(target, toFile(fitted))
console.log(`${target}: ${fitted.phrases.length} phrase kinds, ${fitted.words.length} words`)

function words(text) {
  return new Set(text.split(/\s+/))
}

function readComments(path) {
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line)).filter(({ split }) => split === 'train')
}

function afinnWords() {
  const labels = createRequire(import.meta.url)('sentiment/languages/en/labels.json')
  return Object.entries(labels).filter(([word]) => /^[a-z][a-z']*$/.test(word))
}

function countWords(texts) {
  const counts = new Map()
  for (const text of texts)
    for (const word of new Set(text.match(/[a-z][a-z']*/g) ?? [])) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Step 1: what the words weigh in comments about anything. */
function fitGeneral(comments) {
  const texts = comments.map(({ text, emotions }) => {
    const plain = text.replaceAll(/\[(?:NAME|RELIGION)\]/g, '')
    const isLow = emotions.some((one) => displeased.has(one))
    const isHigh = emotions.some((one) => pleased.has(one))
    return { plain, folded: fold(plain), share: 0.2, target: isLow ? -0.5 : isHigh ? 0.4 : 0.05 }
  })
  const counts = countWords(texts.map(({ folded }) => folded))
  const lexicon = new Map()
  const priors = phrasePriors(1)
  const add = (word, weight, hold) => {
    lexicon.set(word, weight)
    priors.set(`w:${word}`, { weight, hold })
  }
  for (const [word, points] of afinnWords()) add(word, (points / 7) * (everydayWords[word] ?? 1), 0.4)
  for (const [word, count] of counts) if (count >= 25 && !lexicon.has(word)) add(word, 0, 1)
  const weights = fitWeights(texts, lexicon, priors, 150)
  return new Map(
    [...lexicon.keys()].map((word) => [word, { weight: weights.get(`w:${word}`), count: counts.get(word) ?? 0 }]),
  )
}

/** Step 2: what phrases and words weigh on a support floor. */
function fitSupport(known) {
  const texts = gradedSentences(buildSentences).map(({ text, grade }) => ({
    plain: text,
    folded: fold(text),
    share: 1,
    target: targets[grade],
  }))
  const lexicon = new Map()
  const priors = phrasePriors(2)
  const add = (word, weight, hold) => {
    lexicon.set(word, weight)
    priors.set(`w:${word}`, { weight, hold })
  }
  for (const [word, points] of afinnWords()) {
    const seen = known.get(word)
    const heard = seen && seen.count >= 25 ? seen.weight : points / 7
    const everyday = everydayWords[word]
    add(word, (points / 7 + 0.6 * heard) * (everyday ?? 1), 3)
  }
  for (const [word, { weight, count }] of known)
    if (!lexicon.has(word) && !topics.has(word) && count >= 40 && Math.abs(weight) >= 0.05) add(word, 0.6 * weight, 20)
  for (const [word, count] of countWords(texts.map(({ folded }) => folded)))
    if (count >= 3 && !lexicon.has(word) && !topics.has(word)) add(word, 0, 20)
  const weights = fitWeights(texts, lexicon, priors, 250)
  const all = [...weights]
  return {
    phrases: all.filter(([name]) => !name.startsWith('w:')).map(([name, weight]) => [name, weight.toFixed(2)]),
    words: [...lexicon.keys()].map((word) => [word, weights.get(`w:${word}`)]),
  }
}

function toFile({ phrases, words: fittedWords }) {
  const byWeight = new Map()
  for (const [word, weight] of fittedWords) {
    const rounded = (Math.round(weight * 20) / 20).toFixed(2)
    if (Math.abs(Number(rounded)) < 0.05) continue
    byWeight.set(rounded, [...(byWeight.get(rounded) ?? []), word])
  }
  const lines = [...byWeight].sort(([a], [b]) => a - b).flatMap(([weight, all]) => wrap(weight, all.sort()))
  return `/**
 * The weights of the mood model. Written by scripts/fit-sentiment.mjs, which tells how; not to be edited by hand. Got
 * from the AFINN word list (MIT), GoEmotions' train part (Apache-2.0) and sentiment-sentences-build.ts.
 */

/** What a kind of phrase weighs, by its name in the phrase tables. */
export const phraseWeights: ReadonlyMap<string, number> = new Map([
${phrases.map(([name, weight]) => `  ['${name}', ${Number(weight)}],`).join('\n')}
])

/** Each line: a weight, then the words that have it. */
const lines = \`
${lines.join('\n')}
\`

/** What a word weighs, by the word in lower case. */
export const wordWeights: ReadonlyMap<string, number> = new Map(
  lines
    .trim()
    .split('\\n')
    .flatMap((line) => {
      const [weight, ...words] = line.split(' ')
      return words.map((word) => [word, Number(weight)] as const)
    }),
)
`
}

/** Lines of at most 118 signs, each beginning with the weight. */
function wrap(weight, all) {
  const lines = [weight]
  for (const word of all) {
    if (lines.at(-1).length + word.length > 116) lines.push(weight)
    lines[lines.length - 1] += ` ${word}`
  }
  return lines
}
