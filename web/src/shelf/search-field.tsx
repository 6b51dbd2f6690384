import { useEffect, useState } from "react";
import { Button } from "react-aria-components/Button";
import { useMessages } from "../i18n";
import { CloseIcon, SearchIcon } from "../ui/icons";

const TYPING_MS = 300;

interface SearchFieldProps {
  label: string;
  value: string;
  onSearch: (text: string) => void;
}

/** A field that searches a moment after the last letter. */
export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  const { t } = useMessages();
  const [typed, setTyped] = useState(value);
  const [searched, setSearched] = useState(value);
  if (searched !== value) {
    // Back and forward.
    setSearched(value);
    setTyped(value);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed starts it
  useEffect(() => {
    if (typed.trim() === value) {
      return;
    }
    const timer = window.setTimeout(() => onSearch(typed.trim()), TYPING_MS);
    return () => window.clearTimeout(timer);
  }, [typed]);

  return (
    <search className="search">
      <SearchIcon />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={typed}
        maxLength={200}
        onChange={(event) => setTyped(event.target.value)}
      />
      {typed && (
        <Button
          className="icon-button"
          aria-label={t.shelf.clear}
          onPress={() => {
            setTyped("");
            onSearch("");
          }}
        >
          <CloseIcon />
        </Button>
      )}
    </search>
  );
}
