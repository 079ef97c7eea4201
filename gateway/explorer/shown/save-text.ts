/** Hands a text to the browser as a file to save. */
export function saveText(text: string, mediaType: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after this function has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
