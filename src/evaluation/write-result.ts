import { access, constants, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { EvaluationError } from './problem.ts'

/** Refuses a place that cannot be written to, before anything is measured. */
export async function needPlace(path: string): Promise<void> {
  const folder = dirname(resolve(path))
  const there = await stat(folder).catch(() => null)
  if (!there?.isDirectory()) throw new EvaluationError(`There is no folder ${folder} to write to.`)
  if ((await stat(path).catch(() => null))?.isDirectory()) throw new EvaluationError(`${path} is a folder, not a file.`)
  await access(folder, constants.W_OK).catch(() => {
    throw new EvaluationError(`The folder ${folder} cannot be written to.`)
  })
}

/** Writes JSON beside its place and moves it there whole: nobody finds half a file. */
export async function writeResult(path: string, result: unknown): Promise<void> {
  const unfinished = `${path}.${process.pid}.tmp`
  try {
    await writeFile(unfinished, `${JSON.stringify(result, null, 2)}\n`)
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}
