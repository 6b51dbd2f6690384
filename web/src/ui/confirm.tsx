import { Button } from "react-aria-components/Button";
import { PanelDialog } from "./panel-dialog";

interface ConfirmProps {
  title: string;
  body: string;
  confirm: string;
  keep: string;
  isOpen: boolean;
  onClose: () => void;
  onConfirm: () => void;
}

/** Asks before something is gone. */
export function Confirm(props: ConfirmProps) {
  return (
    <PanelDialog
      title={props.title}
      role="alertdialog"
      isOpen={props.isOpen}
      onClose={props.onClose}
    >
      <p>{props.body}</p>
      <div className="button-row">
        <Button className="button" autoFocus onPress={props.onClose}>
          {props.keep}
        </Button>
        <Button
          className="button danger"
          onPress={() => {
            props.onConfirm();
            props.onClose();
          }}
        >
          {props.confirm}
        </Button>
      </div>
    </PanelDialog>
  );
}
