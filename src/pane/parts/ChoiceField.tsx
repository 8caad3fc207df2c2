import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';

interface ChoiceFieldProps {
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

const useStyles = makeStyles({
  field: {
    minWidth: 0,
    '& label': { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
    '& .fui-Select': { minWidth: 0 },
    '& select': { minWidth: 0, textOverflow: 'ellipsis' },
  },
});

/** One of many: a place, a year. */
export function ChoiceField({ label, choices, chosen, onChoose }: ChoiceFieldProps) {
  return (
    <Field className={useStyles().field} label={label}>
      <Select value={chosen} onChange={(_, data) => onChoose(data.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
