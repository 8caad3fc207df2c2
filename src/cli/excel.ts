import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { giveUp, type Serving, serve } from './serve';

const CERTIFICATES = join(homedir(), '.office-addin-dev-certs');
const MANIFEST = join(import.meta.dirname, '../../dist/manifest.xml');

console.log(`Excel 只从 https 地址加载加载项。首次运行会生成仅供本机使用的证书，并请您同意信任它（Windows 弹出“安全警告”，选“是”；Mac 要求输入密码）。
Excel loads add-ins over https only. The first time, a certificate for this computer alone is made, and you are asked to trust it (Windows: choose Yes in the security warning; Mac: enter your password).
`);
try {
  const https = await certificate();
  const address = await serve({ only: 'excel', https });
  console.log(howToInstall(address));
} catch (error) {
  giveUp(error);
}

async function certificate(): Promise<NonNullable<Serving['https']>> {
  try {
    const { cert, key } = await getHttpsServerOptions();
    return { cert, key };
  } catch (error) {
    const cert = join(CERTIFICATES, 'localhost.crt');
    const key = join(CERTIFICATES, 'localhost.key');
    if (!existsSync(cert) || !existsSync(key)) throw error;
    console.error(`
证书未能加入系统的信任列表：${(error as Error).message.trim()}
仍用该证书提供服务，但桌面版 Excel 会拒绝它。请把 ${join(CERTIFICATES, 'ca.crt')} 手工加入“受信任的根证书颁发机构”，再重新运行。
The certificate could not be added to the system's trusted ones. It is served all the same, but Excel on the desktop will refuse it: trust ${join(CERTIFICATES, 'ca.crt')} by hand and run this again.
`);
    return { cert: readFileSync(cert), key: readFileSync(key) };
  }
}

function howToInstall(address: string): string {
  return `
加载项已就绪：${address}    清单：${MANIFEST}

Windows  1. 把清单放进一个共享文件夹（例如 \\\\本机名\\addins）。
         2. Excel › 文件 › 选项 › 信任中心 › 信任中心设置 › 受信任的加载项目录：添加该共享路径，勾选“在菜单中显示”，重启 Excel。
         3. 开始 › 加载项 › 更多加载项 › 共享文件夹：选“政府工作报告指标”。
Mac      把清单复制到 ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef（没有就新建），重启 Excel，开始 › 加载项。
网页版   Excel 网页版 › 开始 › 加载项 › 更多加载项 › 上传我的加载项：选该清单。先在同一浏览器打开一次 ${address}/taskpane.html。

The add-in is ready: ${address}    Manifest: ${MANIFEST}

Windows  1. Put the manifest into a shared folder (\\\\computer\\addins, say).
         2. Excel › File › Options › Trust Center › Trust Center Settings › Trusted Add-in Catalogs: add that share, tick Show in Menu, restart Excel.
         3. Home › Add-ins › More Add-ins › Shared Folder: choose the add-in.
Mac      Copy the manifest to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef (make the folder if need be), restart Excel, Home › Add-ins.
Web      Excel on the web › Home › Add-ins › More Add-ins › Upload My Add-in: choose the manifest. Open ${address}/taskpane.html once in the same browser before.

按 Ctrl+C 结束。Ctrl+C ends it.`;
}
