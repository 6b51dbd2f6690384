import { useId, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Dialog } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { useAccount } from "../api/queries";
import { useMessages } from "../i18n";
import { FilterIcon } from "../ui/icons";
import { ALLOWED, countOf, type Filters } from "./filters";

interface FilterButtonProps {
  filters: Filters;
  onChange: (some: Partial<Filters>) => void;
}

/** Opens what the stories can be filtered by. */
export function FilterButton({ filters, onChange }: FilterButtonProps) {
  const { t } = useMessages();
  const { data: account } = useAccount();
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const styles = [...new Set(account?.presets.flatMap(({ styles }) => styles))];
  const count = countOf(filters);
  const named = (names: Readonly<Record<string, string>>, values: readonly string[]) =>
    values.map((value) => [value, value ? (names[value] ?? value) : t.filter.any] as const);
  return (
    <>
      <Button
        className="button"
        ref={trigger}
        aria-label={t.filter.open(count)}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        <FilterIcon />
        {t.filter.title}
        {count > 0 && <span className="badge">{count}</span>}
      </Button>
      {/* Not of a DialogTrigger, which would name a box without a role by the button's text. */}
      <Popover
        className="popover"
        placement="bottom end"
        triggerRef={trigger}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        <Dialog className="panel" aria-label={t.filter.title}>
          <Select
            label={t.filter.status}
            value={filters.status}
            options={named(t.filter.statuses, ALLOWED.status)}
            onChange={(status) => onChange({ status })}
          />
          <Select
            label={t.filter.pages}
            value={filters.pages}
            options={named(t.filter.pageCounts, ALLOWED.pages)}
            onChange={(pages) => onChange({ pages })}
          />
          <Select
            label={t.filter.since}
            value={filters.since}
            options={named(t.filter.times, ALLOWED.since)}
            onChange={(since) => onChange({ since })}
          />
          {styles.length > 1 && (
            <Select
              label={t.tell.style}
              value={filters.style}
              options={named({}, ["", ...styles])}
              onChange={(style) => onChange({ style })}
            />
          )}
          {account?.narration && (
            <Select
              label={t.tell.narration}
              value={filters.aloud}
              options={named({ yes: t.tell.yes }, ALLOWED.aloud)}
              onChange={(aloud) => onChange({ aloud })}
            />
          )}
          {account?.sees_all && (
            <label className="field">
              <span className="label">{t.filter.owner}</span>
              <input
                autoCapitalize="none"
                spellCheck={false}
                defaultValue={filters.owner}
                maxLength={150}
                onBlur={(event) => onChange({ owner: event.target.value.trim() })}
                onKeyDown={(event) =>
                  event.key === "Enter" && onChange({ owner: event.currentTarget.value.trim() })
                }
              />
            </label>
          )}
          <Button
            className="button"
            isDisabled={!count}
            onPress={() =>
              onChange({ status: "", style: "", pages: "", aloud: "", since: "", owner: "" })
            }
          >
            {t.filter.clear}
          </Button>
        </Dialog>
      </Popover>
    </>
  );
}

interface SelectProps<T extends string> {
  label: string;
  value: T;
  options: readonly (readonly [string, string])[];
  onChange: (value: T) => void;
}

function Select<T extends string>({ label, value, options, onChange }: SelectProps<T>) {
  const id = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as T)}>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
