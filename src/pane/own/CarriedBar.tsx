import { DocumentBulletList16Regular } from '@fluentui/react-icons/svg/document-bullet-list';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import { useState, useSyncExternalStore } from 'react';
import { ownWords } from '../../messages/own';
import type { OwnReports } from '../../spreadsheet/own/own-reports';
import { Bar, BarButton } from '../parts/Bar';
import { usePane } from '../state/context';
import { isCarriedKnown, knowCarried } from '../state/preferences';

/** 这个工作簿带有…: what a workbook that was opened brings with it, and whether anything of it could not be used. */
export function CarriedBar({ own, hidden }: { own: OwnReports; hidden: boolean }) {
  const { language, dispatch } = usePane();
  const { is, carried, problems } = useSyncExternalStore(own.subscribe, own.now);
  const [closed, setClosed] = useState<unknown>();
  const words = ownWords(language);
  const { look, known, retry, notRead } = words.opened;

  if (hidden) return null;
  if (is === 'not-read') {
    return (
      <Bar icon={<Warning16Regular />} warns text={notRead}>
        <BarButton onClick={() => void own.read()}>{retry}</BarButton>
      </Bar>
    );
  }
  const brings = carried.reports.length + carried.corrections.length > 0;
  const isNews = brings && !isCarriedKnown(carried.stamp);
  if (is !== 'read' || closed === problems || (!isNews && problems.length === 0)) return null;
  const said = [
    ...(isNews
      ? [
          words.carried(
            carried.reports.map(({ entry }) => entry),
            carried.corrections.length,
          ),
        ]
      : []),
    ...(problems.length > 0 ? [words.opened.problems(problems.length)] : []),
  ];
  const warns = problems.length > 0;
  const close = () => {
    if (isNews) knowCarried(carried.stamp);
    setClosed(problems);
  };
  return (
    <Bar
      icon={warns ? <Warning16Regular /> : <DocumentBulletList16Regular />}
      warns={warns}
      text={said.join(language === 'en' ? ' ' : '')}
    >
      <BarButton
        onClick={() => {
          close();
          dispatch({ did: 'open-page', page: 'own' });
        }}
      >
        {look}
      </BarButton>
      <BarButton appearance="subtle" onClick={close}>
        {known}
      </BarButton>
    </Bar>
  );
}
