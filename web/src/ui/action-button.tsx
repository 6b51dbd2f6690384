import { type ReactNode, useEffect } from "react";
import { Button } from "react-aria-components/Button";
import { useMessages } from "../i18n";
import { useAnnounce } from "./announcer";

interface ActionButtonProps {
  children: ReactNode;
  onPress?: () => void;
  isPending: boolean;
  className?: string;
  type?: "button" | "submit";
  /** What it does, where its text alone does not say it. */
  label?: string;
}

/** A button whose action takes time: it keeps the focus, does nothing meanwhile, and says so. */
export function ActionButton(props: ActionButtonProps) {
  const { children, onPress, isPending, className = "button", type = "button", label } = props;
  const { t } = useMessages();
  const announce = useAnnounce();
  useEffect(() => {
    if (isPending) {
      announce(t.wait);
    }
  }, [announce, isPending, t]);
  return (
    <Button
      className={className}
      {...(label && { "aria-label": label })}
      type={isPending ? "button" : type}
      data-pending={isPending || undefined}
      onPress={() => isPending || onPress?.()}
    >
      {children}
    </Button>
  );
}
