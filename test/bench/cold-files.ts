import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Makes the system forget what it holds of a file in memory, where `dd` can ask it to; says whether it did. */
export function chill(path: string): boolean {
  return [path, `${path}-wal`]
    .filter((file) => existsSync(file))
    .every((file) => {
      spawnSync('sync', [file])
      return spawnSync('dd', [`if=${file}`, 'iflag=nocache', 'count=0'], { stdio: 'ignore' }).status === 0
    })
}
