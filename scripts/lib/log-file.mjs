import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** A log may grow to this many bytes; then it is put aside as `….1` and a new one begins. */
const mostBytes = 5_000_000

/** Writes what a stream brings into a file that cannot grow without bounds. */
export function logTo(stream, path, limit = mostBytes) {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  let file = openSync(path, 'a', 0o600)
  let size = statSync(path).size
  stream.on('data', (data) => {
    if (size + data.length > limit && size > 0) {
      closeSync(file)
      renameSync(path, `${path}.1`)
      file = openSync(path, 'a', 0o600)
      size = 0
    }
    writeSync(file, data)
    size += data.length
  })
  stream.once('close', () => closeSync(file))
}

/** The last lines of a log, for a person who must find out why something did not start. */
export function lastLines(path, count = 5) {
  if (!existsSync(path)) return ''
  return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-count).join('\n')
}
