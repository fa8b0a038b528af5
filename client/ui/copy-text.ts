/**
 * Puts text on the clipboard; answers whether it is there. The browser's own way is missing where a desk in
 * an intranet is reached by plain http.
 */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
