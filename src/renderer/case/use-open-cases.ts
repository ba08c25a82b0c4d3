import { useEffect, useState } from 'react'
import { useConnectionState, useDesk } from '../app/desk-context.tsx'

type OpenCases = ReadonlyMap<string, number>
const unknown: OpenCases = new Map()

/** Open cases of the people of a team, by member; empty while that is not known. */
export function useOpenCases(teamId: string): OpenCases {
  const desk = useDesk()
  const { epoch } = useConnectionState()
  const [held, hold] = useState({ teamId: '', openCases: unknown })
  useEffect(() => {
    if (teamId === '' || epoch === 0) return
    let wanted = true
    desk.directory.load({ teamId }).then(
      ({ openCases }) => wanted && hold({ teamId, openCases: new Map(Object.entries(openCases)) }),
      // Without the numbers the sheet still says what everybody can carry.
      () => {},
    )
    return () => {
      wanted = false
    }
  }, [desk, epoch, teamId])
  return held.teamId === teamId ? held.openCases : unknown
}
