import './faces.css';

interface Face {
  readonly value: string;
  readonly label: string;
}

const CHINESE: readonly string[] = ['宋体', '黑体', '楷体', '仿宋', '微软雅黑'];
const LATIN: readonly string[] = ['Arial', 'Calibri', 'Times New Roman', 'Courier New'];

/** The faces offered for cells: those of Chinese documents first. None is downloaded. */
export const FACES: Record<'zh' | 'en', Face[]> = {
  zh: [...CHINESE, ...LATIN].map(face),
  en: [...LATIN, ...CHINESE].map(face),
};

/** A canvas does not draw again when a face arrives, so those that tables are set in are there before. */
export async function facesReady(): Promise<void> {
  const faces = ['黑体', '宋体'].flatMap((name) => [`12px "${name}"`, `bold 12px "${name}"`]);
  await Promise.allSettled(faces.map((font) => document.fonts.load(font, '表')));
}

function face(name: string): Face {
  return { value: name, label: name };
}
