import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** LibreOffice's command, where this computer has one. */
export function officeCommand(): string | undefined {
  return ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
}

/** Opens an .xlsx in LibreOffice and saves what it shows, in another format. Gives the files by name. */
export function convertedByOffice(command: string, file: Uint8Array, to: string): Record<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    writeFileSync(join(folder, 'file.xlsx'), file);
    // a profile of its own: another LibreOffice may be open
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const args = [profile, '--headless', '--convert-to', to, '--outdir', folder, join(folder, 'file.xlsx')];
    execFileSync(command, args, { stdio: 'pipe', timeout: 120_000 });
    const made = readdirSync(folder).filter((name) => name.startsWith('file') && name !== 'file.xlsx');
    return Object.fromEntries(made.map((name) => [name, readFileSync(join(folder, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
