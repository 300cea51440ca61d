/** A progress bar, on a terminal only: in a log it would be noise. */
import type { Terminal } from './command.ts'

export function progressBar(terminal: Terminal): { show: (label: string, part: number) => void; end: () => void } {
  if (!terminal.isTerminal) return { show: () => {}, end: () => {} }
  const width = 24
  return {
    show(label, part) {
      const filled = Math.round(part * width)
      terminal.note(`\r${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${label.padEnd(12)}`)
    },
    end: () => terminal.note(`\r${' '.repeat(width + 14)}\r`),
  }
}
