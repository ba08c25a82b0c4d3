import './app/zod-jitless.ts'
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import './app/global.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { connectDesk } from './app/connect-desk.ts'
import { listenToRoutes } from './app/route.ts'
import { takeToken } from './app/take-token.ts'

const connection = connectDesk(takeToken())
listenToRoutes()
const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root.')
// The error boundary tells the console what it may know; React would add the message, which may quote a customer.
createRoot(root, { onCaughtError: () => {} }).render(
  <StrictMode>
    <App connection={connection} />
  </StrictMode>,
)
