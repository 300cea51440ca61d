/** Around every page: while somebody writes, the faults of the sources above it. */
import type { ReactNode } from 'react'
import { FaultBanner } from '../../components/notices/FaultBanner/index.tsx'

/** Shows the page; published sites have nothing else here. */
export default function Root({ children }: { children: ReactNode }) {
  return (
    <>
      {process.env.NODE_ENV !== 'production' && <FaultBanner />}
      {children}
    </>
  )
}
