/** Finding: the search and the finder, on one site of our own base, built by Docusaurus, in Chromium. */
import { finderTests } from './finder.ts'
import { searchTests } from './search.ts'
import { composeSite, cutEditionIfNone, HOME } from './site.ts'
import { visitSite } from './visit.ts'

const visit = visitSite('en,bg', () => {
  const folder = composeSite(HOME)
  cutEditionIfNone(folder)
  return folder
})

searchTests(visit)
finderTests(visit)
