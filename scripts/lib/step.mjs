/**
 * Shows a step of work on one line: what is being done, seconds while it goes on (on a terminal), how it ended.
 * Gives what `work` gives.
 */
export async function step(what, work) {
  const live = process.stdout.isTTY === true
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  process.stdout.write(`${what} …`)
  const timer = live ? setInterval(() => process.stdout.write(`\r${what} … ${seconds()} s `), 1000) : undefined
  try {
    const value = await work()
    process.stdout.write(`${live ? `\r${what} …` : ''} done in ${seconds()} s\n`)
    return value
  } catch (error) {
    process.stdout.write(`${live ? `\r${what} …` : ''} failed after ${seconds()} s\n`)
    throw error
  } finally {
    clearInterval(timer)
  }
}
