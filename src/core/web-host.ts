/** Whether readers can reach the host of a web address, not only the machine or the network of whoever wrote it. */

/** `hostname` is that of a parsed `URL`: lower-case, numbers written out as an IP address. */
export function isPublicHost(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '')
  return host.includes('.') && !/^[\d.]+$/.test(host) && !host.startsWith('[') && !/\.(localhost|local|internal)$/.test(host)
}
