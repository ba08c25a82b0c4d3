import { createContext, useContext, useSyncExternalStore } from 'react'
import type { ConnectionState, DeskClient, DeskConnection } from './desk-connection.ts'

const DeskContext = createContext<DeskConnection | null>(null)

/** Makes the connection to the desk known to everything below. */
export const DeskProvider = DeskContext.Provider

/** The connection to the desk. */
export function useConnection(): DeskConnection {
  const connection = useContext(DeskContext)
  if (!connection) throw new Error('No desk connection: render inside <DeskProvider>.')
  return connection
}

/** The typed client of the desk. */
export function useDesk(): DeskClient {
  return useConnection().desk
}

/** How the line to the desk process stands. */
export function useConnectionState(): ConnectionState {
  const connection = useConnection()
  return useSyncExternalStore(connection.subscribe, connection.state)
}
