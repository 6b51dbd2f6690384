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
}

/** A button whose action takes time: it keeps the focus, does nothing meanwhile, and says so. */
export function ActionButton(props: ActionButtonProps) {
  const { children, onPress, isPending, className = "button", type = "button" } = props;
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
      type={isPending ? "button" : type}
      data-pending={isPending || undefined}
      onPress={() => isPending || onPress?.()}
    >
      {children}
    </Button>
  );
}
