/** Filters stand beside the results where there is room, and are folded above them where there is not. */
import type { SyntheticEvent } from 'react'
import { useEffect, useState } from 'react'

/** What a `details` element needs to be open on wide screens until its reader folds it. */
export function useOpenWhereWide(): { open: boolean; onToggle: (event: SyntheticEvent<HTMLDetailsElement>) => void } {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const wide = matchMedia('(min-width: 60rem)')
    const follow = () => setOpen(wide.matches)
    follow()
    wide.addEventListener('change', follow)
    return () => wide.removeEventListener('change', follow)
  }, [])
  return { open, onToggle: (event) => setOpen(event.currentTarget.open) }
}
