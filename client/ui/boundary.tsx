import { CatchBoundary } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Failure } from './failure.tsx'

/** Keeps a fault in one part of the page from taking the rest away. */
export const Boundary = ({ what, children }: { what: string; children: ReactNode }) => (
  <CatchBoundary
    getResetKey={() => what}
    errorComponent={({ reset }) => (
      <Failure sentence={`${what} cannot be shown: something went wrong on this page.`} onRetry={reset} />
    )}
  >
    {children}
  </CatchBoundary>
)
