import {
  Accordion,
  AccordionDetails,
  AccordionSummary,
  Autocomplete,
  Checkbox,
  Chip,
  FormControl,
  FormControlLabel,
  FormGroup,
  FormLabel,
  InputLabel,
  MenuItem,
  Radio,
  RadioGroup,
  Select,
  Switch,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
} from '@mui/material';
import { useId } from 'react';
import { formOf } from './form-of.tsx';
import { HeaderLines } from './header-kinds.tsx';
import {
  answered,
  type FlagProps,
  type FoldProps,
  type Kit,
  type ManyProps,
  type OneProps,
  type TagsProps,
  type TextProps,
  toggled,
} from './kit.tsx';

const Text = ({ label, value, set, hidden }: TextProps) => (
  <TextField
    fullWidth
    margin="normal"
    label={label}
    type={hidden ? 'password' : 'text'}
    autoComplete="off"
    value={value}
    onChange={event => set(event.target.value)}
  />
);

function One({ label, value, options, set }: OneProps) {
  const id = useId();
  return (
    <FormControl fullWidth margin="normal">
      <InputLabel id={id}>{label}</InputLabel>
      <Select labelId={id} label={label} value={value} onChange={event => set(event.target.value)}>
        {options.map(option => (
          <MenuItem key={option} value={option}>
            {option}
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  );
}

const Complete = ({ label, value, options, set }: OneProps) => (
  <Autocomplete
    options={[...options]}
    value={value}
    disableClearable
    onChange={(_, word) => set(word)}
    renderInput={input => <TextField {...input} label={label} margin="normal" />}
  />
);

function Radios({ label, value, options, set }: OneProps) {
  const id = useId();
  return (
    <FormControl fullWidth>
      <FormLabel id={id}>{label}</FormLabel>
      <RadioGroup aria-labelledby={id} value={value} onChange={event => set(event.target.value)}>
        {options.map(option => (
          <FormControlLabel key={option} value={option} control={<Radio />} label={option} />
        ))}
      </RadioGroup>
    </FormControl>
  );
}

function Toggles({ label, value, options, set }: OneProps) {
  const id = useId();
  return (
    <FormControl fullWidth>
      <FormLabel id={id}>{label}</FormLabel>
      <ToggleButtonGroup
        exclusive
        aria-labelledby={id}
        value={value}
        onChange={(_, word: string | null) => word && set(word)}
      >
        {options.map(option => (
          <ToggleButton key={option} value={option}>
            {option}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </FormControl>
  );
}

const flag =
  (Box: typeof Switch | typeof Checkbox) =>
  ({ label, value, set }: FlagProps) => (
    <FormControlLabel
      label={label}
      control={<Box checked={value} onChange={event => set(event.target.checked)} />}
    />
  );

const Boxes = ({ label, value, options, set }: ManyProps) => (
  <FormControl component="fieldset" fullWidth>
    <FormLabel component="legend">{label}</FormLabel>
    <FormGroup>
      {options.map(option => (
        <FormControlLabel
          key={option}
          label={option}
          control={<Checkbox checked={value.includes(option)} onChange={() => set(toggled(value, option))} />}
        />
      ))}
    </FormGroup>
  </FormControl>
);

/** A drop-down that stays open while several are chosen, and shows them as chips. */
function SelectMany({ label, value, options, set }: ManyProps) {
  const id = useId();
  return (
    <FormControl fullWidth margin="normal">
      <InputLabel id={id}>{label}</InputLabel>
      <Select
        multiple
        labelId={id}
        label={label}
        value={[...value]}
        onChange={event => set([event.target.value].flat())}
        renderValue={words => words.map(word => <Chip key={word} label={word} />)}
      >
        {options.map(option => (
          <MenuItem key={option} value={option}>
            <Checkbox checked={value.includes(option)} />
            {option}
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  );
}

const CompleteMany = ({ label, value, options, set }: ManyProps) => (
  <Autocomplete
    multiple
    disableCloseOnSelect
    options={[...options]}
    value={[...value]}
    onChange={(_, words) => set(words)}
    renderInput={input => <TextField {...input} label={label} margin="normal" />}
  />
);

const Tags = ({ label, value, set }: TagsProps) => (
  <Autocomplete
    multiple
    freeSolo
    autoSelect
    options={[]}
    value={[...value]}
    onChange={(_, words) => set(words)}
    renderInput={input => <TextField {...input} label={label} margin="normal" />}
  />
);

const Fold = ({ label, value, set, children }: FoldProps) => (
  <Accordion expanded={value} onChange={(_, isOpen) => set(isOpen)}>
    <AccordionSummary>{label}</AccordionSummary>
    <AccordionDetails>{children}</AccordionDetails>
  </Accordion>
);

const kinds = { text: Text, scopes: Tags, verify: flag(Checkbox), fold: Fold };

export default {
  forms: {
    mui: formOf({ ...kinds, enabled: flag(Switch), type: One, topics: Boxes }),
    'mui drop-downs': formOf({
      ...kinds,
      enabled: answered(Radios, 'Enabled', 'Disabled'),
      type: One,
      topics: SelectMany,
      headers: HeaderLines,
    }),
    'mui boxes': formOf({
      ...kinds,
      enabled: answered(Toggles, 'Enabled', 'Disabled'),
      type: Complete,
      topics: CompleteMany,
    }),
  },
  Around: ({ children }) => children,
} satisfies Kit;
