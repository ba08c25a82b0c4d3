import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** A mistake in what the person typed: shown as one sentence, without a stack. */
export class UsageError extends Error {}

/**
 * Reads flags strictly. An unknown flag, a missing value or a stray word is a UsageError that says what to do.
 * @param {string[]} argv
 * @param {Record<string, {type: 'string'|'boolean'}>} options
 */
export function readFlags(argv, options) {
  try {
    return parseArgs({
      args: argv,
      options: { help: { type: 'boolean' }, ...options },
      strict: true,
      allowPositionals: false,
    }).values
  } catch (error) {
    const first = String(error.message).split('. ')[0].replace(/\.$/, '')
    throw new UsageError(`${first}. See --help for what there is.`)
  }
}

/** A port number; 0 means any free one. */
export function readPort(text) {
  if (text === undefined) return undefined
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (!(port <= 65535)) throw new UsageError(`--port takes a number from 0 to 65535, not '${text}'.`)
  return port
}

/** An http(s) address without a trailing slash. */
export function readUrl(text, flag) {
  if (text === undefined) return undefined
  let url
  try {
    url = new URL(text)
  } catch {
    throw new UsageError(`${flag} takes an address such as https://tierdesk.example.com, not '${text}'.`)
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new UsageError(`${flag} takes an http or https address, not '${text}'.`)
  }
  if (url.username !== '' || url.password !== '')
    throw new UsageError(`${flag} takes an address without a password in it.`)
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '')
}

/** A folder, made absolute from where the person stands (npm changes the working folder to the repository). */
export function readFolder(text, flag) {
  if (text === undefined) return undefined
  if (text.trim() === '') throw new UsageError(`${flag} takes a folder.`)
  return resolve(process.env.INIT_CWD ?? process.cwd(), text)
}

/** Runs a script's main function; mistakes of use end with one sentence and code 2, other errors with code 1. */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(error.message)
      process.exitCode = 2
      return
    }
    console.error(error?.message ?? String(error))
    if (process.env.DEBUG) console.error(error?.stack)
    process.exitCode = 1
  }
}
