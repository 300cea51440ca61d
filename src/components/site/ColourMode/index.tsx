/** The switch between light, dark, and what the reader's device prefers. */
import { useColorMode } from '@docusaurus/theme-common'
import ColorModeToggle from '@theme/ColorModeToggle'
import styles from './styles.module.css'

/** Shows the switch. */
export function ColourMode() {
  const { colorModeChoice, setColorMode } = useColorMode()
  return <ColorModeToggle className={styles.switch} buttonClassName={styles.button} respectPrefersColorScheme value={colorModeChoice} onChange={setColorMode} />
}
