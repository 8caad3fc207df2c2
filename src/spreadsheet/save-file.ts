/** Offers a file to be saved. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // the download has begun by then
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
