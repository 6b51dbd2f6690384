import { Button } from "react-aria-components/Button";
import { useMessages } from "../i18n";
import { ActionButton } from "./action-button";
import { ProblemNotice } from "./problem-notice";

interface FormEndProps {
  /** What the button says that sends the form. */
  submit: string;
  isPending: boolean;
  /** What the form was refused with and no field of it tells; null where there is nothing. */
  error: unknown;
  onRetry: () => void;
  onCancel: () => void;
}

/** The end of a form in a dialog: why it was refused, and the buttons that send and close it. */
export function FormEnd({ submit, isPending, error, onRetry, onCancel }: FormEndProps) {
  const { t } = useMessages();
  return (
    <>
      {error !== null && <ProblemNotice error={error} onRetry={onRetry} />}
      <div className="button-row">
        <ActionButton className="button primary" type="submit" isPending={isPending}>
          {submit}
        </ActionButton>
        <Button className="button" onPress={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </>
  );
}
