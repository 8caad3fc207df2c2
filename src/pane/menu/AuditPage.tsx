import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { paneMenuWords } from '../../messages/pane-menu';
import { type Audited, audit, auditFrozen } from '../../spreadsheet/upkeep/audit';
import { standingFrozen } from '../../spreadsheet/upkeep/frozen';
import { usePane } from '../state/context';
import { useListSheet } from '../table/use-list-sheet';
import { auditTable } from './audit-table';
import { Failure } from './ChoreView';
import { useMenuStyles } from './styles';
import { asError, type ChoreError } from './use-chore';

/** 审计表: every figure that the workbook uses in formulas, frozen ones too, on a worksheet of its own. */
export function AuditPage() {
  const menu = useMenuStyles();
  const { library, spreadsheet, language, writer } = usePane();
  const writeList = useListSheet();
  const words = paneMenuWords(language);
  const [found, setFound] = useState<readonly Audited[]>();
  const [error, setError] = useState<ChoreError>();
  const [asked, setAsked] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` counts the times
  useEffect(() => {
    let current = true;
    setFound(undefined);
    setError(undefined);
    Promise.all([spreadsheet.ownFormulas(), standingFrozen(spreadsheet)]).then(
      ([own, frozen]) => current && setFound([...audit(own, library), ...auditFrozen(frozen, library)]),
      (problem) => current && setError(asError(problem)),
    );
    return () => {
      current = false;
    };
  }, [spreadsheet, library, asked]);

  const without = found?.filter(({ figure }) => !figure).length ?? 0;
  return (
    <>
      <p className={menu.text}>{words.audit.intro}</p>
      {!found && !error && (
        <p className={menu.text} role="status">
          {words.looking}
        </p>
      )}
      {found?.length === 0 && <p className={menu.text}>{words.audit.none}</p>}
      {found && found.length > 0 && (
        <section className={menu.box} aria-label={words.audit.found}>
          <h3 className={menu.heading}>
            {words.audit.found}　{words.audit.rows(found.length)}
          </h3>
          {without > 0 && <p className={menu.small}>{words.audit.without(without)}</p>}
          <div>
            <Button
              appearance="primary"
              disabledFocusable={writer.writing.state === 'writing'}
              onClick={() => writeList(auditTable(found, library, language), words.audit.sheet)}
            >
              {words.audit.make}
            </Button>
          </div>
        </section>
      )}
      {error && <Failure error={error} words={words} />}
      <div>
        <Button size="small" onClick={() => setAsked((times) => times + 1)}>
          {words.again}
        </Button>
      </div>
    </>
  );
}
