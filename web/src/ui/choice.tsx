import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";

interface ChoiceProps {
  isDisabled?: boolean;
  label: string;
  value: string;
  /** The text of each value. */
  options: Readonly<Record<string, string>>;
  onChange: (value: string) => void;
}

/** One of a few values, side by side. */
export function Choice({ label, value, options, onChange, isDisabled = false }: ChoiceProps) {
  return (
    <RadioGroup
      className="choice"
      value={value}
      onChange={onChange}
      orientation="horizontal"
      isDisabled={isDisabled}
    >
      <Label className="label">{label}</Label>
      <div className="choice-options">
        {Object.entries(options).map(([name, text]) => (
          <Radio key={name} value={name} className="chip" data-option={name}>
            {text}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
