// Loaded into child processes by `node --import`. The parent holds the other end of stdin; when it dies, however it
// dies, stdin ends and this process closes as on SIGTERM, and after a moment ends whatever it was doing.
import { isMainThread } from 'node:worker_threads'

const graceMs = 1_500

// Workers inherit --import, and their stdin has ended before they begin: only the process itself has a parent to watch.
if (isMainThread) {
  process.stdin.on('error', leave)
  process.stdin.once('end', leave)
  process.stdin.resume()
  process.stdin.unref?.()
}

let leaving = false
function leave() {
  if (leaving) return
  leaving = true
  setTimeout(() => process.exit(1), graceMs).unref()
  if (process.platform === 'win32') process.emit('SIGTERM', 'SIGTERM')
  else process.kill(process.pid, 'SIGTERM')
}
